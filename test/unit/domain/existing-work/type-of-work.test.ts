import { objectiveOfParent } from '#domain/existing-work/objective-of-parent';
import { typeOfWork, type TypedWork } from '#domain/existing-work/type-of-work';
import { workNarrowing } from '#domain/existing-work/work-query';
import { proposeMapping, type IssueType } from '#domain/jira-publishing/mapping-proposal';
import { aGraph, aReceipt } from '../../../support/given/a-graph';

const SHOP: readonly IssueType[] = [
  { id: '1', name: 'Epic', level: 1 },
  { id: '2', name: 'Story', level: 0 },
  { id: '3', name: 'Task', level: 0 },
];
const LAB: readonly IssueType[] = [
  ...SHOP,
  { id: '4', name: 'Spike', level: 0 },
  { id: '5', name: 'Enabler', level: 0 },
  { id: '6', name: 'Experiment', level: 0 },
];
const shop = proposeMapping('10000', SHOP, []);
const lab = proposeMapping('10001', LAB, []);

const work = (id: string, name: string, more: Partial<TypedWork> = {}): TypedWork => ({
  issueTypeId: id,
  issueTypeName: name,
  issueTypeLevel: 0,
  labels: [],
  ...more,
});

describe('which type of milestone a work item becomes', () => {
  test.each([
    ['a level above standard, whatever it is called', work('9', 'Эпик', { issueTypeLevel: 1 }), 'epic'],
    ['two levels above', work('9', 'Initiative', { issueTypeLevel: 2 }), 'epic'],
    ['what the project calls a spike', work('4', 'Spike'), 'spike'],
    ['an enabler', work('5', 'Enabler'), 'enabler'],
    ['an experiment', work('6', 'Experiment'), 'signal_test'],
    ['a spike by its name, where another project made it', work('77', 'spike'), 'spike'],
    [
      'a type whose level Jira leaves out and the mapping knows',
      { ...work('1', 'Epic'), issueTypeLevel: undefined! },
      'epic',
    ],
  ] as const)('I5 %s', (_what, one, type) => {
    expect(typeOfWork(one, lab)).toEqual({ type, isTold: true });
  });

  test('I5 a task with the label by which the mapping says what a type cannot', () => {
    const spike = work('3', 'Task', { labels: ['okra-spike', 'mobile'] });
    expect(typeOfWork(spike, shop)).toEqual({ type: 'spike', isTold: true });
    expect(typeOfWork({ ...spike, labels: ['okra-signal-test'] }, shop).type).toBe('signal_test');
  });

  test('I5 what nothing tells is an epic, and says that it is only taken for one', () => {
    expect(typeOfWork(work('2', 'Story'), shop)).toEqual({ type: 'epic', isTold: false });
    expect(typeOfWork(work('2', 'Story', { labels: ['okra-spike'] }), lab)).toEqual({
      type: 'epic',
      isTold: false,
    });
    expect(typeOfWork(work('2', 'Story'), undefined)).toEqual({ type: 'epic', isTold: false });
  });

  test('a type that the team chose for epics is told, also where its level is standard', () => {
    const chosen = {
      ...shop,
      types: { ...shop.types, epic: { issueTypeId: '2', issueTypeName: 'Story', label: null, level: 0 } },
    };
    expect(typeOfWork(work('2', 'Story'), chosen)).toEqual({ type: 'epic', isTold: true });
  });
});

describe('the objective of a work item', () => {
  const quarter = aGraph(2, 1, []);
  const [objective] = quarter.objectives;
  const published = {
    ...quarter,
    receipts: [aReceipt(objective!.id, 1, { kind: 'objective' }), aReceipt('m0000', 2)],
  };

  test('is the one that its parent is', () => {
    expect(objectiveOfParent(published, published.receipts[0]!.issueId)).toBe(objective!.id);
  });

  test('is none where its parent is another card, no card, or nothing', () => {
    expect(objectiveOfParent(published, published.receipts[1]!.issueId)).toBeNull();
    expect(objectiveOfParent(published, '99')).toBeNull();
    expect(objectiveOfParent(published, null)).toBeNull();
  });

  test('is none where the objective is gone and its receipt is not', () => {
    expect(objectiveOfParent({ ...published, objectives: [] }, published.receipts[0]!.issueId)).toBeNull();
  });
});

test('a search asks for open epics until somebody asks for more', () => {
  const open = { types: 'epics', isDoneShown: false } as const;
  expect(workNarrowing(open, LAB)).toEqual({ isOpenAlone: true, typeIds: ['1'] });
  expect(workNarrowing({ ...open, types: { id: '4' } }, LAB)).toEqual({ isOpenAlone: true, typeIds: ['4'] });
  expect(workNarrowing({ types: 'any', isDoneShown: true }, LAB)).toEqual({
    isOpenAlone: false,
    typeIds: [],
  });
  expect(workNarrowing(open, LAB.slice(1))).toEqual({ isOpenAlone: true, typeIds: [] });
});
