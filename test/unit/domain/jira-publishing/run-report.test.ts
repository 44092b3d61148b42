import { writeReceipt } from '#domain/jira-publishing/write-receipt';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport } from '#domain/jira-publishing/run-report';
import type { Quarter } from '#domain/quarter/quarter';
import { aGraph, aReceipt } from '../../../support/given/a-graph';

const aRun = (more: Partial<PublishRun>): PublishRun => ({
  id: 'run',
  undoes: null,
  memberId: 'lead',
  startedAt: '2027-01-11T09:00:00.000Z',
  activeAt: '2027-01-11T09:00:05.000Z',
  rows: [],
  updates: [],
  updated: [],
  removed: [],
  sprints: [],
  intent: null,
  state: 'done',
  highestNumber: 0,
  batchSize: 50,
  notBefore: '2027-01-11T09:00:00.000Z',
  screens: [],
  refused: [],
  unlinked: [],
  doubles: [],
  ...more,
});

const refused = (row: string, code = 'JIRA_REFUSED') => ({
  row,
  code,
  message: '=Component is required',
  solution: 'Give it one.',
});

const told = (quarter: Quarter, run: PublishRun) =>
  runReport(quarter, run).map(({ row, outcome }) => [row, outcome]);

describe('the report of a run', () => {
  it('tells created, updated and failed rows apart, failed ones first', () => {
    const quarter = {
      ...aGraph(0, 4, []),
      receipts: [aReceipt('m0000', 1), aReceipt('m0001', 2, { runId: 'before' })],
    };
    const run = aRun({
      rows: ['m0000', 'm0001', 'm0002'],
      updates: [{ row: 'm0001', choices: [] }],
      updated: ['m0001'],
      refused: [refused('m0002')],
    });
    expect(told(quarter, run)).toEqual([
      ['m0002', 'failed'],
      ['m0000', 'created'],
      ['m0001', 'updated'],
    ]);
    expect(outcomeCounts(runReport(quarter, run))).toMatchObject({ created: 1, updated: 1, failed: 1 });
  });

  it('counts as waiting what a paused run has not come to, also an update', () => {
    const quarter = { ...aGraph(0, 2, []), receipts: [aReceipt('m0001', 2, { runId: 'before' })] };
    const run = aRun({
      state: 'stopped',
      rows: ['m0000', 'm0001'],
      updates: [{ row: 'm0001', choices: [] }],
    });
    expect(told(quarter, run)).toEqual([
      ['m0000', 'waiting'],
      ['m0001', 'waiting'],
    ]);
  });

  it('shows a row that failed once and was updated afterwards as updated', () => {
    const quarter = { ...aGraph(0, 1, []), receipts: [aReceipt('m0000', 1, { runId: 'before' })] };
    const run = aRun({ rows: ['m0000'], updated: ['m0000'], refused: [refused('m0000')] });
    expect(told(quarter, run)).toEqual([['m0000', 'updated']]);
  });

  it('says what was left out of a row that was written without a field', () => {
    const quarter = { ...aGraph(0, 2, []), receipts: [aReceipt('m0000', 1), aReceipt('m0001', 2)] };
    const run = aRun({
      rows: ['m0000', 'm0001'],
      updated: ['m0000', 'm0001'],
      refused: [refused('m0001', 'FIELD_REFUSED')],
    });
    expect(runReport(quarter, run)).toMatchObject([
      { row: 'm0001', outcome: 'partly', message: '=Component is required', solution: 'Give it one.' },
      { row: 'm0000', outcome: 'updated', message: '' },
    ]);
  });

  it('says of an undone run what was deleted and what stayed, in both receipts', () => {
    const undo = aRun({
      id: 'undo',
      undoes: 'run',
      rows: ['m0000', 'm0001', 'm0002'],
      removed: [{ row: 'm0000', issueId: '10001', issueKey: 'SHOP-1' }],
      refused: [refused('m0001', 'KEPT'), refused('m0002')],
    });
    const run = aRun({ rows: ['m0000', 'm0001', 'm0002'] });
    const quarter = {
      ...aGraph(0, 3, []),
      receipts: [aReceipt('m0001', 2), aReceipt('m0002', 3)],
      runs: [run, undo],
    };
    expect(told(quarter, undo)).toEqual([
      ['m0002', 'failed'],
      ['m0000', 'deleted'],
      ['m0001', 'kept'],
    ]);
    expect(runReport(quarter, run)[0]).toMatchObject({ outcome: 'deleted', issueKey: 'SHOP-1' });
    expect(told(quarter, run).slice(1)).toEqual([
      ['m0001', 'created'],
      ['m0002', 'created'],
    ]);
  });

  it('knows a row whose card or issue left the quarter since', () => {
    const quarter = { ...aGraph(0, 1, []), receipts: [aReceipt('gone', 1)] };
    const run = aRun({ rows: ['m0000', 'gone'] });
    const [first, second] = runReport(quarter, run);
    expect(first).toMatchObject({ outcome: 'unlinked', title: 'Milestone m0000', issueKey: null });
    expect(second).toMatchObject({ outcome: 'created', title: '', issueKey: 'SHOP-1' });
  });
});

describe('a receipt as a table', () => {
  it('G-27 guards cells that a spreadsheet would run, and names every row', () => {
    const quarter = aGraph(0, 2, []);
    const titled: Quarter = {
      ...quarter,
      milestones: quarter.milestones.map((one, index) => ({
        ...one,
        title: index === 0 ? '=HYPERLINK("x")' : 'Plain, with a comma',
      })),
      receipts: [aReceipt('m0000', 1)],
    };
    const run = aRun({ rows: ['m0000', 'm0001'], refused: [refused('m0001')] });
    expect(writeReceipt(runReport(titled, run)).split('\n')).toEqual([
      'what,row,kind,work_item,work_item_id,answer,what_helps',
      `failed,"Plain, with a comma",epic,,,'=Component is required,Give it one.`,
      `created,"'=HYPERLINK(""x"")",epic,SHOP-1,10001,,`,
      '',
    ]);
  });
});
