import type { FindingCode } from '#domain/views/findings/finding-kinds';
import { findings } from '#domain/views/second-look/findings';
import type { Dependency } from '#domain/entities/milestones/dependency/dependency';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';
import { everyOne, where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();

const of = (quarter: Quarter, code: FindingCode) => findings(quarter).filter((one) => one.code === code);
const subjects = (quarter: Quarter, code: FindingCode) => of(quarter, code).map(({ subject }) => subject.id);
const briefs = (quarter: Quarter, code: FindingCode) => of(quarter, code).map(({ brief }) => brief);
const weeks = (card: string, startWeek: number, endWeek: number, quarter = good): Quarter =>
  where(quarter, 'placements', card, { startWeek, endWeek });

describe('findings of the draft', () => {
  const outside = (changes: Partial<Dependency>): Quarter => ({
    ...good,
    dependencies: [
      ...good.dependencies,
      {
        ...good.dependencies[0]!,
        id: 'd2',
        text: 'The contract',
        targetMilestoneId: null,
        blocking: true,
        ...changes,
      },
    ],
  });

  it('S4-11 asks who owns what a planned card waits for, and for it before the card starts', () => {
    expect(briefs(outside({}), 'EXTERNAL_UNOWNED')).toEqual(['No owner']);
    expect(briefs(outside({ owner: 'Legal', neededByWeek: 4 }), 'EXTERNAL_UNOWNED')).toEqual([
      'Comes after its start',
    ]);
    for (const quarter of [
      outside({ owner: 'Legal' }),
      outside({ owner: 'Legal', neededByWeek: 3 }),
      outside({ blocking: false }),
      outside({ status: 'resolved' }),
      without(outside({}), 'placements', 'm2'),
      where(outside({}), 'milestones', 'm2', { status: 'done' }),
    ])
      expect(subjects(quarter, 'EXTERNAL_UNOWNED')).toEqual([]);
  });

  it('S4-14 wants the answer no later than the epic that it decides', () => {
    expect(subjects(weeks('m4', 3, 4), 'RISKY_SEQUENCE')).toEqual([]);
    expect(subjects(weeks('m4', 4, 5), 'RISKY_SEQUENCE')).toEqual(['m4']);
    const other = where(weeks('m4', 4, 5), 'milestones', 'm4', { hypothesisIds: [] });
    expect(subjects(other, 'RISKY_SEQUENCE')).toEqual([]);
    const done = where(weeks('m4', 4, 5), 'milestones', 'm4', { status: 'done' });
    expect(subjects(done, 'RISKY_SEQUENCE')).toEqual([]);
  });

  it('S4-14 wants an enabler before what waits for it, and some learning before the last third', () => {
    expect(briefs(weeks('m1', 4, 5), 'RISKY_SEQUENCE')).toEqual(['Comes too late']);
    const late = weeks('m3', 9, 10, weeks('m4', 9, 9, weeks('m2', 9, 12)));
    expect(subjects(late, 'RISKY_SEQUENCE')).toEqual(['learning']);
    expect(subjects(weeks('m3', 8, 9, late), 'RISKY_SEQUENCE')).toEqual([]);
    expect(subjects(where(late, 'milestones', 'm3', { status: 'done' }), 'RISKY_SEQUENCE')).toEqual([]);
  });

  it('S4-15 compares weeks with the size, and an epic with a sprint', () => {
    expect(briefs(weeks('m3', 1, 3), 'SPAN_MISMATCH')).toEqual(['Long for its size']);
    expect(briefs(weeks('m1', 1, 1), 'SPAN_MISMATCH')).toEqual(['Short for its size']);
    const tiny = where(weeks('m2', 3, 3), 'milestones', 'm2', { effort: 'S' });
    expect(briefs(tiny, 'SPAN_MISMATCH')).toEqual(['Shorter than a sprint']);
    expect(briefs(where(tiny, 'milestones', 'm2', { type: 'enabler' }), 'SPAN_MISMATCH')).toEqual([]);
    expect(briefs(weeks('m2', 3, 12), 'SPAN_MISMATCH')).toEqual([]);
  });

  it('S4-16 leaves a large card a week behind it', () => {
    expect(subjects(weeks('m2', 10, 13), 'NO_SLACK')).toEqual(['m2']);
    expect(subjects(weeks('m2', 9, 12), 'NO_SLACK')).toEqual([]);
    expect(subjects(weeks('m1', 12, 13), 'NO_SLACK')).toEqual([]);
  });

  it('S4-17 asks for scores of what has weeks, and for weeks of what was chosen once the plan is made', () => {
    const unscored = where(good, 'milestones', 'm4', { effort: null, uxValue: null });
    expect(of(unscored, 'UNSCORED_ON_PLAN').map(({ message }) => message)).toEqual([
      'It has weeks, and nobody has said its effort, UX value.',
    ]);
    expect(subjects(without(unscored, 'placements', 'm4'), 'UNSCORED_ON_PLAN')).toEqual([]);
    const begun = { ...without(good, 'placements', 'm1', 'm2', 'm3'), sessionRuns: [] };
    expect(subjects(begun, 'SHORTLISTED_UNPLACED')).toEqual([]);
    const half = { ...without(good, 'placements', 'm1', 'm2'), sessionRuns: [] };
    expect(subjects(half, 'SHORTLISTED_UNPLACED')).toEqual(['m1', 'm2']);
    const parked = where(half, 'milestones', 'm2', { status: 'parked' });
    expect(subjects(parked, 'SHORTLISTED_UNPLACED')).toEqual(['m1']);
  });

  it('S4-18 asks for a card of each objective of this quarter once the plan is made', () => {
    const bare = without(good, 'placements');
    expect(subjects(bare, 'OBJECTIVE_WITHOUT_PLAN')).toEqual(['o1']);
    expect(subjects({ ...bare, sessionRuns: [] }, 'OBJECTIVE_WITHOUT_PLAN')).toEqual([]);
    for (const changes of [{ slot: 'next' }, { status: 'deferred' }] as const)
      expect(subjects(everyOne(bare, 'objectives', changes), 'OBJECTIVE_WITHOUT_PLAN')).toEqual([]);
  });
});
