import { goldenThread } from '#domain/views/thread/golden-thread';
import { lozenge } from '#domain/views/thread/lozenge';
import { cardContext } from '#domain/views/thread/card-context';
import { draftView } from '#domain/views/draft/draft-view';
import { countScored, listUnscored } from '#domain/views/scored';
import { findById } from '#domain/kernel/collection';
import { after, aQuarter, aWrittenQuarter } from '../../../../support/given/a-quarter';

describe('why a card exists', () => {
  const quarter = after(
    aWrittenQuarter(),
    { kind: 'dependency.add', id: 'd2', values: { milestoneId: 'm2', text: 'Tax tables', owner: 'Finance' } },
    {
      kind: 'dependency.add',
      id: 'd3',
      values: { milestoneId: 'm4', targetMilestoneId: 'm2', neededByWeek: 5 },
    },
  );

  it('G-23 leads from a milestone up to the company', () => {
    expect(cardContext(quarter, 'm2', 7)).toMatchObject({
      quarterId: 'q',
      quarterLabel: 'Q1 2027',
      seq: 7,
      title: 'Amount on the order page',
      type: 'epic',
      companyObjectives: [{ id: 'co1', code: 'Trust', number: null, text: 'Be trusted with returns' }],
      objective: { id: 'o1', code: 'O1', number: 1, text: 'Returns without a phone call' },
      keyResults: [{ id: 'k1', code: 'KR1', number: 1, text: '60% start alone' }],
      hypotheses: [{ id: 'h1', code: 'H1', number: 1 }],
      startWeek: null,
    });
    expect(cardContext(quarter, 'm1', 7)).toMatchObject({
      startWeek: 1,
      endWeek: 3,
      weeks: 13,
      startDate: '2027-01-04',
    });
  });

  it('G-23 names what it waits for and what waits for it', () => {
    const { dependencies } = cardContext(quarter, 'm2', 7)!;
    expect(
      dependencies.map(({ direction, text, milestoneId, owner }) => [direction, text, milestoneId, owner]),
    ).toEqual([
      ['needs', 'Refund rules as a service', 'm1', ''],
      ['needs', 'Tax tables', null, 'Finance'],
      ['unlocks', 'Call ten customers', 'm4', ''],
    ]);
  });

  it('G-23 finds the objective by key result or hypothesis where the card names none', () => {
    const loose = after(quarter, { kind: 'milestone.edit', target: 'm2', changes: { objectiveId: null } });
    expect(cardContext(loose, 'm2', 1)?.objective?.code).toBe('O1');
    const only = after(loose, { kind: 'milestone.edit', target: 'm2', changes: { keyResultIds: [] } });
    expect(cardContext(only, 'm2', 1)).toMatchObject({
      objective: { code: 'O1' },
      keyResults: [{ code: 'KR1' }],
    });
    expect(cardContext(quarter, 'm4', 1)).toMatchObject({
      objective: null,
      companyObjectives: [],
      keyResults: [],
    });
  });

  it('answers for objectives, and for nothing else', () => {
    expect(cardContext(quarter, 'o1', 3)).toMatchObject({
      type: 'objective',
      objective: { code: 'O1' },
      keyResults: [{}, {}],
    });
    expect(cardContext(quarter, 'k1', 3)).toBeUndefined();
  });

  it('fits into a lozenge', () => {
    const typed = after(quarter, { kind: 'milestone.edit', target: 'm2', changes: { type: 'signal_test' } });
    expect(lozenge(cardContext(typed, 'm2', 1)!)).toBe('O1 · KR1 · Signal Test');
    expect(lozenge(cardContext(quarter, 'o2', 1)!)).toBe('O2 · Objective');
    expect(lozenge(cardContext(quarter, 'm4', 1)!)).toBe('Spike');
    expect(lozenge(cardContext(quarter, 'm3', 1)!)).toBe('O2 · No type yet');
  });
});

describe('the golden thread', () => {
  it('G-23 holds every thing once and counts what hangs loose', () => {
    const thread = goldenThread(aWrittenQuarter());
    expect(thread.companyObjectives).toHaveLength(1);
    const [o1] = thread.companyObjectives[0]!.objectives;
    expect(o1).toMatchObject({ code: 'O1', keyResults: [{ code: 'KR1' }, { code: 'KR2', hypotheses: [] }] });
    expect(o1?.keyResults[0]?.hypotheses[0]).toMatchObject({ code: 'H1', milestones: [{ id: 'm2' }] });
    expect(o1?.milestones.map(({ id }) => id)).toEqual(['m1']);
    expect(thread.unlinkedObjectives.map(({ code }) => code)).toEqual(['O2']);
    expect(thread.looseMilestones.map(({ id }) => id)).toEqual(['m4']);
    expect(thread.levels).toEqual({
      companyObjectives: { count: 1, gaps: 0 },
      objectives: { count: 2, gaps: 1 },
      keyResults: { count: 3, gaps: 1 },
      hypotheses: { count: 2, gaps: 1 },
      milestones: { count: 4, gaps: 2 },
    });
  });

  it('G-23 puts an objective that serves several under the first, once', () => {
    const several = after(
      aWrittenQuarter(),
      { kind: 'companyObjective.add', id: 'co2', values: { title: 'Other' } },
      { kind: 'objective.edit', target: 'o1', changes: { companyObjectiveIds: ['co2', 'co1'] } },
    );
    const thread = goldenThread(several);
    expect(thread.companyObjectives.map(({ code, objectives }) => [code, objectives.length])).toEqual([
      ['Trust', 0],
      ['C2', 1],
    ]);
    expect(thread.levels.companyObjectives).toEqual({ count: 2, gaps: 0 });
  });

  it('of an empty quarter is empty', () => {
    expect(goldenThread(aQuarter())).toMatchObject({ companyObjectives: [], looseMilestones: [] });
  });
});

describe('scores', () => {
  it('I8 count as complete with effort, both values, dependencies or "none", and skills', () => {
    const quarter = aWrittenQuarter();
    expect(countScored(quarter)).toEqual({ scored: 0, of: 4 });
    expect(listUnscored(quarter, findById(quarter.milestones, 'm3')!)).toEqual([
      'effort',
      'businessValue',
      'uxValue',
      'dependencies',
      'skills',
    ]);
    const all = { effort: 'S', businessValue: 1, uxValue: 3, skills: ['x'] } as const;
    const most = after(quarter, { kind: 'milestone.edit', target: 'm3', changes: all });
    expect(listUnscored(most, findById(most.milestones, 'm3')!)).toEqual(['dependencies']);
    const answered = after(most, {
      kind: 'milestone.edit',
      target: 'm3',
      changes: { dependenciesNone: true },
    });
    expect(countScored(answered)).toEqual({ scored: 1, of: 4 });
    const waiting = after(most, { kind: 'dependency.add', values: { milestoneId: 'm3', text: 'Legal' } });
    expect(countScored(waiting)).toEqual({ scored: 1, of: 4 });
    const noise = after(answered, { kind: 'milestone.edit', target: 'm3', changes: { status: 'noise' } });
    expect(countScored(noise)).toEqual({ scored: 0, of: 3 });
  });
});

describe('the quarter draft', () => {
  it('stands in lanes by objective, cards by week and then by rank, those without weeks last', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm4', changes: { objectiveId: 'o1' } },
      { kind: 'placement.place', milestone: 'm1', startWeek: 5, endWeek: 6 },
      { kind: 'placement.place', milestone: 'm2', startWeek: 2, endWeek: 3, notes: 'From the plan' },
      { kind: 'milestone.add', id: 'm5', values: { title: 'Loose' } },
      { kind: 'milestone.add', id: 'm6', values: { title: 'Dropped', status: 'dropped' } },
    );
    const draft = draftView(quarter, { seq: 12, at: '2027-01-11T09:00:00.000Z' });
    expect(draft).toMatchObject({
      label: 'Q1 2027',
      seq: 12,
      weeks: 13,
      changedAt: '2027-01-11T09:00:00.000Z',
    });
    expect(draft.lanes.map(({ code, cards }) => [code, cards.map(({ id }) => id)])).toEqual([
      ['O1', ['m2', 'm1', 'm4']],
      ['O2', ['m3']],
      ['', ['m5']],
    ]);
    expect(draft.lanes[0]?.cards[0]).toMatchObject({
      notes: 'From the plan',
      needs: ['m1'],
      keyResultCodes: ['KR1'],
    });
    expect(draft.conflicts.map(({ code, severity }) => [code, severity])).toEqual([
      ['DEP_AFTER_DEPENDENT', 'error'],
    ]);
  });
});
