import { mappedFields } from '#domain/jira-publishing/mapped-fields';
import { findTaskType, parentOf } from '#domain/jira-publishing/parent-plan';
import { NO_FIELDS, type PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { findRow, taskRow, titleOfRow } from '#domain/entities/publishing/row/row';
import { nextBatch } from '#domain/jira-publishing/next-batch';
import { linkPlan } from '#domain/jira-publishing/link-plan';
import type { Quarter } from '#domain/quarter/quarter';
import { aDependency, aGraph, aMapping, aMilestone, aReceipt } from '../../../support/given/a-graph';

const quarterOf = (...milestones: Quarter['milestones']): Quarter => ({ ...aGraph(0, 0, []), milestones });
const task = (id: string, text: string) => ({ id, text, done: false });
const type = (level: number) => ({ issueTypeId: String(level), issueTypeName: 'T', label: null, level });

describe('the rows of a run', () => {
  const quarter = quarterOf(
    aMilestone('a', { tasks: [task('1', 'Draw')] }),
    aMilestone('b', { tasks: [task('1', 'Ask')] }),
  );

  test('S4-23 a task has its own row, told apart from a task of the same number elsewhere', () => {
    expect([taskRow('a', '1'), taskRow('b', '1')].map((row) => titleOfRow(quarter, row))).toEqual([
      'Draw',
      'Ask',
    ]);
    expect(findRow(quarter, taskRow('a', '2'))).toBeUndefined();
    expect(findRow(quarter, 'gone')).toBeUndefined();
  });

  test('S4-23 tasks go one level below their card, and stay in OKRA where the project has no type there', () => {
    const mapping = aMapping({ tasks: { underEpic: type(0), underStandard: null } });
    expect(findTaskType(aMilestone('a'), mapping)?.level).toBe(0);
    expect(findTaskType(aMilestone('a', { type: 'spike' }), mapping)).toBeUndefined();
    expect(findTaskType(aMilestone('a'), aMapping())).toBeUndefined();
  });
});

describe('the parent of a row', () => {
  const children = aMapping({ children: true });
  const serving = (more: object) => aMilestone('s', { type: 'spike', ...more });

  test('is the one epic whose hypothesis it tests, or that waits for it', () => {
    const quarter = quarterOf(aMilestone('e', { hypothesisIds: ['h'] }), serving({ hypothesisIds: ['h'] }));
    expect(parentOf(quarter, 's', children)).toBe('e');
    const waiting = { ...quarterOf(aMilestone('e'), serving({})), dependencies: [aDependency('e', 's')] };
    expect(parentOf(waiting, 's', children)).toBe('e');
  });

  test.each<[string, Quarter['milestones'], PublishMapping]>([
    [
      'it serves two',
      [
        aMilestone('e', { hypothesisIds: ['h'] }),
        aMilestone('f', { hypothesisIds: ['h'] }),
        serving({ hypothesisIds: ['h'] }),
      ],
      children,
    ],
    ['it serves none', [aMilestone('e'), serving({})], children],
    [
      'nobody asked for it',
      [aMilestone('e', { hypothesisIds: ['h'] }), serving({ hypothesisIds: ['h'] })],
      aMapping(),
    ],
    [
      'the epic was dropped',
      [aMilestone('e', { hypothesisIds: ['h'], status: 'dropped' }), serving({ hypothesisIds: ['h'] })],
      children,
    ],
    [
      'it is an epic itself',
      [aMilestone('e', { hypothesisIds: ['h'] }), aMilestone('s', { hypothesisIds: ['h'] })],
      children,
    ],
    [
      'Jira has both on one level',
      [aMilestone('e', { hypothesisIds: ['h'] }), serving({ hypothesisIds: ['h'] })],
      { ...children, types: { ...children.types, spike: children.types.epic } },
    ],
  ])('is nobody where %s', (_why, milestones, mapping) => {
    expect(parentOf(quarterOf(...milestones), 's', mapping)).toBeNull();
  });

  test('is an issue before its children are made', () => {
    const quarter = quarterOf(
      aMilestone('e', { hypothesisIds: ['h'], tasks: [task('1', 'Draw')] }),
      serving({ hypothesisIds: ['h'] }),
    );
    const mapping = aMapping({ children: true, tasks: { underEpic: type(0), underStandard: type(-1) } });
    const rows = ['s', taskRow('e', '1'), 'e'];
    const parts = { plan: linkPlan(quarter, mapping), mapping };
    expect(nextBatch(quarter, parts, rows, 50)).toEqual(['e']);
    const after = { ...quarter, receipts: [aReceipt('e', 1)] };
    expect([...nextBatch(after, parts, rows.slice(0, 2), 50)].sort()).toEqual(
      [taskRow('e', '1'), 's'].sort(),
    );
  });
});

describe('fields of the project’s own', () => {
  const choice = (input: 'number' | 'choice' | 'text' | 'date', options = {}) => ({
    fieldId: `f-${input}`,
    fieldName: input,
    input,
    options,
  });
  const quarter: Quarter = {
    ...quarterOf(aMilestone('a', { effort: 'M', businessValue: 3 })),
    placements: [{ id: 'a', startWeek: 2, endWeek: 3, notes: '', proposedBy: null, proposedAt: null }],
  };
  const [card] = quarter.milestones;
  const fields = (chosen: Partial<PublishMapping['fields']>, more: Partial<PublishMapping> = {}) =>
    mappedFields(quarter, card!, aMapping({ fields: { ...NO_FIELDS, ...chosen }, ...more }), [
      { id: '7', name: 'Sprint 1', startDate: '2027-01-04', endDate: '2027-01-11' },
      { id: '8', name: 'Sprint 2', startDate: '2027-01-11', endDate: '2027-01-25' },
    ]);

  test('take a score as a number, an option or a text, and the days of the planned weeks', () => {
    expect(fields({ effort: choice('number') })).toEqual({ 'f-number': 2 });
    expect(fields({ effort: choice('text') })).toEqual({ 'f-text': 'M' });
    expect(fields({ effort: choice('choice', { S: { id: '1' }, M: { id: '2' } }) })).toEqual({
      'f-choice': { id: '2' },
    });
    expect(fields({ businessValue: choice('choice', { 1: { id: '1' } }) })).toEqual({ 'f-choice': null });
    expect(fields({ uxValue: choice('number') })).toEqual({ 'f-number': null });
    expect(fields({ start: choice('date') })).toEqual({ 'f-date': '2027-01-11' });
    expect(fields({ end: choice('date') })).toEqual({ 'f-date': '2027-01-22' });
  });

  test('take the sprint in which the first planned week begins', () => {
    const sprint = { fieldId: 'f-sprint', fieldName: 'Sprint', boardId: '1', boardName: 'Board' };
    expect(fields({}, { sprint })).toEqual({ 'f-sprint': 8 });
  });
});
