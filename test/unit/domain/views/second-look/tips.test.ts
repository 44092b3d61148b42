import { startedTimer } from '#domain/entities/facilitation/place/timer';
import type { Place } from '#domain/entities/facilitation/place/place';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { tips } from '#domain/views/second-look/tips';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter, runOf } from '../../../../support/given/a-good-quarter';
import { LEAD, THIRD } from '../../../../support/given/a-quarter';
import { everyOne, where } from '../../../../support/given/otherwise';

const good = aGoodQuarter();
const BEGAN = '2026-12-15T09:00:00.000Z';

const at = (
  activity: ActivityKey,
  quarter = good,
  { after = 1, present = null as readonly string[] | null } = {},
) => {
  const id = activity.slice(0, 2) as SessionId;
  const place: Place = {
    id,
    runId: runOf(id),
    activity,
    subject: null,
    presenter: null,
    remindedAt: null,
    timer: startedTimer(BEGAN, 20),
    leader: LEAD,
    pairings: [],
  };
  return tips({ ...quarter, places: [place] }, place, Date.parse(BEGAN) + after * 60_000, present);
};
const codes = (...given: Parameters<typeof at>) => at(...given).map(({ code }) => code);

describe('tips for those who lead', () => {
  it('G-18 are silent where all goes well', () => {
    for (const activity of [
      's1.silent',
      's1.cluster',
      's2.cluster',
      's2.vote',
      's3.effort',
      's3.values',
    ] as const)
      expect(at(activity)).toEqual([]);
  });

  it('G-6 count the minutes that are left against the cards that are left', () => {
    const unsized = everyOne(good, 'milestones', { effort: null });
    expect(codes('s3.effort', unsized, { after: 15 })).toEqual([]);
    expect(at('s3.effort', unsized, { after: 17 })).toEqual([{ code: 'out-of-time', minutes: 3, cards: 4 }]);
    expect(codes('s3.values', unsized, { after: 17 })).toEqual([]);
  });

  it('G-18 name whom to ask for a card after the reveal, as long as they are there', () => {
    const silent = where(good, 'milestones', 'm3', { authorIds: [LEAD] });
    expect(at('s2.cluster', silent)).toEqual([{ code: 'quiet-member', people: [THIRD] }]);
    expect(codes('s2.cluster', silent, { present: [LEAD] })).toEqual([]);
    expect(codes('s2.vote', silent)).toEqual([]);
  });

  it('G-19 miss the stakeholder in #1, whoever was there before', () => {
    expect(codes('s1.company', good, { present: [LEAD, 'stakeholder'] })).toEqual([]);
    expect(codes('s1.company', good, { present: [LEAD] })).toEqual(['stakeholder-absent']);
    expect(codes('s2.context', good, { present: [LEAD] })).toEqual([]);
  });

  it('S2-10 and S3-13 see that all are epics, or at the top, while it can be mended', () => {
    expect(codes('s2.validation', everyOne(good, 'milestones', { type: 'epic' }))).toEqual(['all-epics']);
    expect(codes('s3.values', everyOne(good, 'milestones', { businessValue: 3 }))).toEqual(['all-top']);
  });

  it('S3-4 see a card that was voted on twice and has no size', () => {
    const [first] = good.scoreRounds;
    const again = (settled: readonly string[]): Quarter => ({
      ...good,
      scoreRounds: [
        { ...first!, settled: [] },
        { ...first!, id: 'r2', follows: 'r1', settled },
      ],
    });
    expect(at('s3.effort', again([]))).toEqual([
      { code: 'circular-debate', title: 'Amount on the order page' },
    ]);
    // What another holding came to is its own.
    const [, second] = again([]).scoreRounds;
    const earlier = { ...again([]), scoreRounds: [{ ...first!, runId: 'earlier', settled: [] }, second!] };
    expect(codes('s3.effort', earlier)).toEqual([]);
    expect(codes('s3.effort', again(['m2']))).toEqual([]);
  });
});
