import type { FindingCode } from '#domain/views/findings/finding-kinds';
import { findings } from '#domain/views/second-look/findings';
import { asAtExit } from '#domain/views/second-look/session-stage';
import { keyOfFinding, splitFindings } from '#domain/views/second-look/split-findings';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter, runOf } from '../../../../support/given/a-good-quarter';
import { LEAD, THIRD } from '../../../../support/given/a-quarter';
import { everyOne, where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();

const subjects = (quarter: Quarter, code: FindingCode) =>
  findings(quarter)
    .filter((finding) => finding.code === code)
    .map(({ subject }) => subject.id);

describe('findings of what was asked, or is to be asked again', () => {
  it('S1-15 hears whom #1 did not ask for a blocker, once that round is over', () => {
    const finding = (quarter: Quarter) => findings(quarter).find(({ code }) => code === 'BLOCKERS_IGNORED');
    expect(finding(without(good, 'blockers'))?.message).toBe('Nobody was asked what could stop them.');
    expect(finding(without(good, 'blockers', `blocker-${THIRD}`))?.message).toMatch(
      /^1 of 5 people have not/,
    );
    const looksOn = where(without(good, 'blockers', `blocker-${THIRD}`), 'attendances', 'run-s1:third', {
      observes: true,
    });
    expect(finding(looksOn)).toBeUndefined();
    expect(finding({ ...without(good, 'blockers'), sessionRuns: [] })).toBeUndefined();
  });

  it('S1-15 a session that ended early, or runs once more, is asked as one that was held to its end', () => {
    const unasked = everyOne(good, 'keyResults', { feasibility: 'unchecked' });
    const place = {
      id: 's1',
      runId: 'again',
      activity: 's1.company',
    } as unknown as Quarter['places'][number];
    const first = good.sessionRuns.find(({ id }) => id === runOf('s1'))!;
    const again = {
      ...unasked,
      places: [place],
      sessionRuns: [...unasked.sessionRuns, { ...first, id: 'again', endedAt: null }],
    };
    expect(subjects(again, 'NO_FEASIBILITY')).toEqual(['k1']);
    const running = { ...again, sessionRuns: again.sessionRuns.filter(({ id }) => id !== runOf('s1')) };
    expect(subjects(running, 'NO_FEASIBILITY')).toEqual([]);
    expect(subjects(asAtExit(running, 's1'), 'NO_FEASIBILITY')).toEqual(['k1']);
  });

  it('S3-16 lists the cards of a size whose meaning was changed after their last vote, and no others', () => {
    const changed = (changedAt: string): Quarter => where(good, 'sizeDefinitions', 'L', { changedAt });
    expect(subjects(changed('2026-12-15T09:50:00.000Z'), 'SIZE_DEF_CHANGED')).toEqual(['m2']);
    expect(subjects(changed('2026-12-15T09:20:00.000Z'), 'SIZE_DEF_CHANGED')).toEqual([]);
    const other = where(good, 'sizeDefinitions', 'S', { changedAt: '2026-12-15T09:50:00.000Z' });
    expect(subjects(other, 'SIZE_DEF_CHANGED')).toEqual([]);
    const asked = {
      ...changed('2026-12-15T09:50:00.000Z'),
      scoreRounds: [
        ...good.scoreRounds,
        { ...good.scoreRounds[0]!, id: 'r2', openedAt: '2026-12-15T09:55:00.000Z' },
      ],
    };
    expect(subjects(asked, 'SIZE_DEF_CHANGED')).toEqual([]);
  });

  it('G-22 one that is fine silences no other dependency of the same card', () => {
    const [first] = good.dependencies;
    const two: Quarter = {
      ...good,
      dependencies: [first!, { ...first!, id: 'd2', targetMilestoneId: 'm3' }],
      placements: good.placements.filter(({ id }) => id === 'm2'),
    };
    const found = findings(two).filter(({ code }) => code === 'DEP_UNPLACED');
    expect(found).toHaveLength(2);
    const acknowledgement = { id: keyOfFinding(found[0]!), reason: '', by: LEAD, at: '' };
    const { open, fine } = splitFindings({ acknowledgements: [acknowledgement] }, found);
    expect([open, fine.map(({ finding }) => finding)]).toEqual([[found[1]], [found[0]]]);
  });
});
