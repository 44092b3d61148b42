import { receiptQuery } from '../../../../../static/src/features/publish/receipt-query';
import { continuingRequest } from '../../../../../static/src/features/publish/run-request';
import { spokenWords, waitWords } from '../../../../../static/src/features/publish/run-status';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import type { ReportedRow } from '#domain/jira-publishing/run-report';
import { aGraph, aReceipt } from '../../../../support/given/a-graph';

const aRun = (more: Partial<PublishRun>): PublishRun => ({
  id: 'run',
  undoes: null,
  memberId: null,
  startedAt: '',
  activeAt: '',
  rows: [],
  updates: [],
  updated: [],
  removed: [],
  sprints: [],
  intent: null,
  state: 'stopped',
  highestNumber: 0,
  batchSize: 50,
  notBefore: '',
  screens: [],
  refused: [],
  unlinked: [],
  doubles: [],
  ...more,
});

describe('going on with a run that somebody left', () => {
  it('asks for the rows and the sides that were chosen then, and for no others', () => {
    const quarter = { ...aGraph(0, 4, []), receipts: [aReceipt('m0000', 1), aReceipt('m0001', 2)] };
    const choice = (field: string) => ({ field, take: 'okra' as const, seen: 's' });
    const run = aRun({
      rows: ['m0000', 'm0001', 'm0002', 'removed'],
      updates: [
        { row: 'm0000', choices: [choice('summary')] },
        { row: 'm0001', choices: [choice('summary')] },
      ],
      updated: ['m0000'],
    });
    expect(continuingRequest(quarter, run)).toEqual({
      rows: ['m0000', 'm0001', 'm0002'],
      choices: [
        { row: 'm0001', choices: [choice('summary')] },
        { row: 'm0002', choices: [{ field: 'issue', take: 'okra', seen: '' }] },
      ],
      undoes: null,
    });
  });

  it('leaves open what was refused for want of a word, and undoes where it was an undo', () => {
    const quarter = aGraph(0, 1, []);
    const refused = [{ row: 'm0000', code: 'ADOPTABLE', message: '', solution: '' }];
    expect(continuingRequest(quarter, aRun({ rows: ['m0000'], refused })).choices).toEqual([]);
    expect(continuingRequest(quarter, aRun({ undoes: 'other' })).undoes).toBe('other');
  });
});

describe('the work items of a receipt', () => {
  const aRow = (number: number, outcome: ReportedRow['outcome'] = 'created') =>
    ({ outcome, issueKey: `SHOP-${String(number)}` }) as ReportedRow;

  it('are found by their keys, or by the quarter where they are too many for an address', () => {
    expect(receiptQuery('q', [aRow(1), aRow(2, 'updated'), aRow(3, 'deleted')])).toEqual({
      jql: 'key in (SHOP-1, SHOP-2)',
      isWhole: true,
    });
    expect(
      receiptQuery(
        'q',
        Array.from({ length: 101 }, (_, index) => aRow(index)),
      ),
    ).toEqual({
      jql: 'okraQuarter = "q"',
      isWhole: false,
    });
    expect(receiptQuery('q', [aRow(1, 'deleted')])).toBeNull();
  });
});

describe('a run in words', () => {
  it('speaks every tenth row, every failure and the end', () => {
    expect(spokenWords(19, 45, 0)).toBe('10 of 45 rows done');
    expect(spokenWords(23, 45, 1)).toBe('20 of 45 rows done, 1 failed');
    expect(spokenWords(45, 45, 0)).toBe('45 of 45 rows done');
  });

  it('says why it waits, and how long Jira asked for', () => {
    const driven = (wait: 'rate-limit' | 'doubt' | null, isRetrying = false) =>
      ({ progress: { wait }, isRetrying }) as Parameters<typeof waitWords>[0];
    expect(waitWords(driven('rate-limit'), 12)).toBe('Jira asked us to wait. 12 seconds left.');
    expect(waitWords(driven('doubt'), 0)).toMatch(/An answer was lost/);
    expect(waitWords(driven(null, true), 0)).toMatch(/trying again/);
    expect(waitWords(driven(null), 0)).toBe('');
  });
});
