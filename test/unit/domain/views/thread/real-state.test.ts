import { orderConflict } from '#domain/views/thread/order-conflict';
import {
  overdueResult,
  plannedAgainstReal,
  stateConflict,
  type Progress,
} from '#domain/views/thread/real-state';
import { siblingsOf } from '#domain/views/thread/siblings';
import { after, aWrittenQuarter } from '../../../../support/given/a-quarter';

const plan = { startDate: '2027-01-04', startWeek: 3, endWeek: 5 };

describe('planned weeks against the real state', () => {
  it.each<readonly [string, Progress, string, string]>([
    ['2026-12-30', 'new', 'info', 'Starts in 3 weeks, in week 3'],
    ['2027-01-11', 'new', 'info', 'Starts in one week, in week 3'],
    ['2027-01-11', 'indeterminate', 'info', 'In progress one week before week 3'],
    ['2027-01-11', 'done', 'info', 'Done before weeks 3–5'],
    ['2027-01-18', 'new', 'info', 'Week 3 of 3–5, to do'],
    ['2027-01-31', 'new', 'warn', 'Week 4 of 3–5, still to do: start is one week late'],
    ['2027-01-31', 'indeterminate', 'info', 'Week 4 of 3–5, in progress'],
    ['2027-02-15', 'new', 'error', 'Week 7, planned for weeks 3–5, still to do: 2 weeks late'],
    ['2027-02-15', 'indeterminate', 'warn', 'Week 7, planned for weeks 3–5, in progress: 2 weeks late'],
    ['2027-05-10', 'done', 'info', 'Done, planned for weeks 3–5'],
    ['2027-05-10', 'new', 'error', 'Week 19, planned for weeks 3–5, still to do: 14 weeks late'],
  ])('on %s, %s: %s, %s', (today, progress, severity, text) => {
    expect(plannedAgainstReal(plan, progress, today)).toEqual({ severity, text });
  });

  it('says nothing without weeks, without a known state, or without a day', () => {
    expect(plannedAgainstReal({ ...plan, startWeek: null }, 'new', '2027-02-15')).toBeNull();
    expect(plannedAgainstReal(plan, 'undefined', '2027-02-15')).toBeNull();
    expect(plannedAgainstReal(plan, 'new', 'soon')).toBeNull();
  });
});

describe('a result that is overdue', () => {
  const test = { startDate: '2027-01-04', type: 'signal_test', decideByWeek: 5, result: null } as const;

  it('is one of a signal test past its week, and only without a result', () => {
    expect(overdueResult(test, '2027-02-07')).toBeNull();
    expect(overdueResult(test, '2027-02-08')).toMatchObject({ code: 'RESULT_OVERDUE', severity: 'warn' });
    expect(overdueResult({ ...test, type: 'epic' }, '2027-02-08')).toBeNull();
    expect(overdueResult({ ...test, decideByWeek: null }, '2027-02-08')).toBeNull();
    const result = { seen: 'x', thresholdMet: 'no', verdict: 'refuted', decision: '' } as const;
    expect(overdueResult({ ...test, result }, '2027-02-08')).toBeNull();
  });
});

describe('states that contradict the order', () => {
  it.each<readonly [Progress, Progress, 'needs' | 'unlocks', string | null]>([
    ['indeterminate', 'new', 'needs', 'In progress, but waits for “Y”, which is still to do'],
    ['done', 'indeterminate', 'needs', 'Done, but waits for “Y”, which is in progress'],
    ['new', 'indeterminate', 'unlocks', '“Y” is in progress, but waits for this, which is still to do'],
    ['new', 'new', 'needs', null],
    ['indeterminate', 'done', 'needs', null],
    ['done', 'new', 'unlocks', null],
    ['undefined', 'new', 'needs', null],
  ])('%s and %s, %s: %s', (own, other, direction, text) => {
    expect(stateConflict(own, other, direction, 'Y')?.text ?? null).toBe(text);
  });
});

describe('weeks that contradict the order', () => {
  const placed = (startWeek: number, endWeek: number) =>
    after(aWrittenQuarter(), { kind: 'placement.place', milestone: 'm2', startWeek, endWeek });
  const [d1] = aWrittenQuarter().dependencies;

  it('S4-8 are told from either card, graver where one ends after the other began', () => {
    expect(orderConflict(placed(2, 4), d1!, 'needs')).toEqual({
      code: 'DEP_AFTER_DEPENDENT',
      severity: 'error',
      text: 'Waits for “Refund rules as a service”, which ends in week 3, after this starts in week 2',
    });
    expect(orderConflict(placed(2, 4), d1!, 'unlocks')).toMatchObject({
      text: '“Amount on the order page” waits for this and starts in week 2, before this ends in week 3',
    });
    expect(orderConflict(placed(3, 4), d1!, 'needs')).toMatchObject({ severity: 'warn' });
    expect(orderConflict(placed(4, 4), d1!, 'needs')).toBeNull();
  });

  it('S4-9 are told where the awaited card has none', () => {
    const loose = after(placed(2, 4), { kind: 'placement.remove', milestone: 'm1' });
    expect(orderConflict(loose, d1!, 'needs')).toMatchObject({
      code: 'DEP_UNPLACED',
      text: 'Waits for “Refund rules as a service”, which has no weeks, and starts in week 2',
    });
    expect(orderConflict(aWrittenQuarter(), d1!, 'needs')).toBeNull();
  });
});

describe('siblings', () => {
  it('G-23 are the other cards of the same hypotheses, by week, without those given up', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm3', changes: { hypothesisIds: ['h1', 'h2'] } },
      { kind: 'milestone.edit', target: 'm4', changes: { hypothesisIds: ['h1'] } },
      { kind: 'milestone.edit', target: 'm1', changes: { hypothesisIds: ['h1'], status: 'dropped' } },
      { kind: 'placement.place', milestone: 'm4', startWeek: 2, endWeek: 2 },
    );
    expect(siblingsOf(quarter, 'm2')).toMatchObject([
      { milestoneId: 'm4', type: 'spike', startWeek: 2, issueId: null },
      { milestoneId: 'm3', startWeek: null },
    ]);
    expect(siblingsOf(aWrittenQuarter(), 'm4')).toEqual([]);
  });
});
