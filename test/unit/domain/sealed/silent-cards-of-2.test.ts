import type { Json } from '#domain/kernel/json';
import { evolveAll } from '#domain/quarter/evolve';
import { MAX_MILESTONES } from '#domain/entities/milestones/milestone/milestone';
import type { Quarter } from '#domain/quarter/quarter';
import { seal } from '#domain/quarter/seal';
import { aMilestone } from '../../../support/given/a-graph';
import {
  accepted,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  MATE,
  newcomer,
  THIRD,
} from '../../../support/given/a-quarter';
import { then } from '../../../support/given/in-session';

const open = { id: 'w', kind: 'writingRound.open', activity: 's2.ideation' } as const;
const writing = (): Quarter => then(aWrittenQuarter(), open);
const card = (key: string, text: string, hypothesisId?: string): Json => ({
  key,
  text,
  companyObjectiveId: null,
  ...(hypothesisId === undefined ? {} : { hypothesisId }),
});
const shown = (quarter: Quarter, sealed: readonly { member: string; content: Json }[]): Quarter => {
  const closing = then(quarter, { kind: 'writingRound.reveal', round: 'w' });
  const said = { kind: 'sealed.disclose', round: 'w', sealed } as const;
  return evolveAll(closing, accepted(decideSaid(closing, said, context(newcomer()))));
};
const write = (text: string, hypothesisId: string | null = null) => {
  const sealing = seal(
    writing(),
    { id: 'c', kind: 'silentCard.write', round: 'w', text, companyObjectiveId: null, hypothesisId },
    as(MATE),
  );
  return sealing.ok ? sealing.value(null) : sealing;
};

describe('cards that are written in silence in #2', () => {
  it('S2-3 become candidates under their hypothesis, with its objective and key results, by whoever wrote them', () => {
    const quarter = shown(writing(), [
      { member: MATE, content: [card('a', 'Show the refund first', 'h1'), card('b', 'Call them back')] },
      { member: THIRD, content: [card('a', 'Show the refund first', 'gone')] },
    ]);
    const made = quarter.milestones.slice(4).map((one) => ({ ...one, id: one.id.split('.')[0] }));
    expect(made).toHaveLength(3);
    expect(made).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: 'w',
          title: 'Show the refund first',
          status: 'candidate',
          type: null,
          hypothesisIds: ['h1'],
          objectiveId: 'o1',
          keyResultIds: ['k1'],
          authorIds: [MATE],
          by: MATE,
        }),
        expect.objectContaining({ title: 'Call them back', hypothesisIds: [], objectiveId: null, by: MATE }),
        // Its hypothesis is gone, which is no reason to lose it.
        expect.objectContaining({ title: 'Show the refund first', hypothesisIds: [], by: THIRD }),
      ]),
    );
    expect(quarter.contributions).toEqual([]);
    expect(quarter.writingRounds).toMatchObject([{ state: 'revealed' }]);
  });

  it('S2-3 name a hypothesis that is there, and fit on the line of a title', () => {
    expect(write('Show it', 'h1')).toMatchObject({ ok: true, value: [{ hypothesisId: 'h1' }] });
    expect(write('Show it', 'gone')).toMatchObject({ error: { code: 'UNKNOWN_TARGET' } });
    expect(write('Show it\nand tell them')).toMatchObject({ error: { code: 'ONE_LINE' } });
    expect(write('x'.repeat(256))).toMatchObject({ error: { code: 'TOO_LONG' } });
    expect(write('  ')).toMatchObject({ error: { code: 'MISSING' } });
  });

  it('S2-3 all come, however many cards the quarter has: they were accepted before', () => {
    const quarter = writing();
    const many = Array.from({ length: MAX_MILESTONES - quarter.milestones.length }, (_, n) =>
      aMilestone(`x${String(n).padStart(4, '0')}`, { rank: `b${String(n).padStart(4, '0')}` }),
    );
    const full = { ...quarter, milestones: [...quarter.milestones, ...many] };
    expect(decideSaid(full, { kind: 'milestone.add', values: { title: 'One more' } })).toMatchObject({
      error: { code: 'FULL' },
    });
    const after = shown(full, [{ member: MATE, content: [card('a', 'One more'), card('b', 'And one')] }]);
    expect(after.milestones).toHaveLength(MAX_MILESTONES + 2);
  });
});
