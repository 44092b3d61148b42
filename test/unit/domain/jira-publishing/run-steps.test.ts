import type { PublishCommand, RunNote } from '#domain/quarter/publish-command';
import { decidePublish } from '#domain/jira-publishing/decide-publish';
import type { Change } from '#domain/quarter/change';
import { evolve, evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { growthOf, sizeOf } from '#domain/quarter/quarter-size';
import { accepted, context } from '../../../support/given/a-quarter';
import { aGraph, aMapping, aReceipt } from '../../../support/given/a-graph';

const AT = '2027-01-11T09:00:00.000Z';
const STEPS = 40;
const ROWS_A_STEP = 20;

const changesOf = (quarter: Quarter, command: PublishCommand, id = 'c'): readonly Change[] =>
  accepted(decidePublish(quarter, { id, ...command }, context(undefined, { at: AT })));

const refusedRow = (row: string) => ({
  row,
  code: 'JIRA_REFUSED',
  message: 'Jira says that the summary is too long.',
  solution: 'Shorten it.',
});

const note = (rows: readonly string[], isRefused: boolean): RunNote => ({
  run: 'run',
  refused: isRefused ? rows.map(refusedRow) : [],
  notBefore: AT,
  done: false,
});

/** Rows of equal length, so that what a step says has the same length at each step. */
const rowsOf = (step: number): readonly string[] =>
  Array.from({ length: ROWS_A_STEP }, (_, at) => `m${String(step * ROWS_A_STEP + at + 1000)}`);

const receiptOf = (row: string) => aReceipt(row, Number(row.slice(1)));

const start = (quarter: Quarter): Quarter =>
  evolveAll(
    quarter,
    changesOf(
      quarter,
      {
        kind: 'publish.start',
        rows: ['m0000'],
        updates: [],
        linked: [],
        sprints: [],
        screens: [],
        refused: [],
        highestNumber: 7,
        mapping: aMapping(),
      },
      'run',
    ),
  );

const running = start(aGraph(1, 1, []));
const withReceipts: Quarter = {
  ...running,
  receipts: Array.from({ length: STEPS }, (_, step) => rowsOf(step).map(receiptOf)).flat(),
};
const intending = (quarter: Quarter): Quarter => ({
  ...quarter,
  runs: quarter.runs.map((run) => ({ ...run, intent: { id: 'i', rows: [], at: AT, highestNumber: 7 } })),
});

/** Each kind of step, with as many rows in each. */
const steps: Readonly<Record<string, (rows: readonly string[]) => PublishCommand>> = {
  'what it changed': (rows) => ({
    kind: 'publish.update',
    updated: rows,
    receipts: [],
    ...note(rows, false),
  }),
  'what Jira refused': (rows) => ({
    kind: 'publish.update',
    updated: [],
    receipts: [],
    ...note(rows, true),
  }),
  'links that Jira refused': (rows) => ({
    kind: 'publish.link',
    linked: [],
    taken: [],
    unlinked: rows.map((row) => `${row} m0000`),
    ...note(rows, false),
  }),
  'what it deleted': (rows) => ({
    kind: 'publish.remove',
    intent: 'i',
    removed: rows,
    ...note(rows, false),
  }),
  'issues beside those of the cards': (rows) => ({
    kind: 'publish.record',
    run: 'run',
    intent: 'i',
    receipts: rows.map((row) => ({ ...receiptOf(row), issueId: `9${row.slice(1)}` })),
    refused: rows.map(refusedRow),
    highestNumber: 7,
    batchSize: 50,
    notBefore: AT,
    done: false,
  }),
};

describe.each(Object.entries(steps))('steps of a run that tell %s', (_, step) => {
  it('are as long at the end as at the beginning', () => {
    let quarter = withReceipts;
    const lengths = Array.from({ length: STEPS }, (_step, at) => {
      quarter = intending(quarter);
      const changes = changesOf(quarter, step(rowsOf(at)));
      quarter = evolveAll(quarter, changes);
      return JSON.stringify(changes).length;
    });
    expect(Math.max(...lengths)).toBeLessThan(1.1 * Math.min(...lengths));
  });

  it('are counted by what they add to the quarter, and kept in the order in which they were found', () => {
    let quarter = withReceipts;
    for (const at of [0, 1, 0]) {
      quarter = intending(quarter);
      const changes = changesOf(quarter, step(rowsOf(at)));
      const next = evolveAll(quarter, changes);
      expect(growthOf(quarter, changes)).toBe(sizeOf(next) - sizeOf(quarter));
      quarter = next;
    }
    const [run] = quarter.runs;
    const told = [run?.updated, run?.refused, run?.unlinked, run?.removed, run?.doubles].find(
      (list) => (list?.length ?? 0) > 0,
    );
    expect(told).toHaveLength(2 * ROWS_A_STEP);
  });
});

test('a step that an older app stored with whole lists is read as it was', () => {
  const edits = [
    { concept: 'run', kind: 'edited', id: 'run', field: 'updated', was: [], now: ['m1000'] },
    { concept: 'run', kind: 'edited', id: 'run', field: 'unlinked', was: [], now: ['m1000 m1001'] },
  ] as const satisfies readonly Change[];
  expect(edits.reduce<Quarter>(evolve, running).runs[0]).toMatchObject({
    updated: ['m1000'],
    unlinked: ['m1000 m1001'],
  });
});
