import type { PublishCommand } from '#domain/quarter/publish-command';
import { decidePublish } from '#domain/jira-publishing/decide-publish';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { accepted, context, refused } from '../../../support/given/a-quarter';
import { aGraph, aMapping, aReceipt } from '../../../support/given/a-graph';

const START = '2027-01-11T09:00:00.000Z';
const decide = (quarter: Quarter, command: PublishCommand, id = 'c') =>
  decidePublish(quarter, { id, ...command }, context(undefined, { at: START }));
const after = (quarter: Quarter, command: PublishCommand, id = 'c'): Quarter =>
  evolveAll(quarter, accepted(decide(quarter, command, id)));

const relink = (
  remove: readonly { readonly row: string; readonly issueId: string }[],
  ...add: ReturnType<typeof aReceipt>[]
): PublishCommand => ({ kind: 'publish.relink', remove, add });

const quarter: Quarter = { ...aGraph(0, 3, []), receipts: [aReceipt('m0000', 1)] };
const issueId = quarter.receipts[0]!.issueId;

describe('linking issues to cards', () => {
  test('an issue leaves its card, comes to another one, and both at once', () => {
    expect(after(quarter, relink([{ row: 'm0000', issueId }])).receipts).toEqual([]);
    expect(after(quarter, relink([], aReceipt('m0001', 2))).receipts.map(({ id }) => id)).toEqual([
      'm0000',
      'm0001',
    ]);
    const moved = after(quarter, relink([{ row: 'm0000', issueId }], aReceipt('m0001', 1)));
    expect(moved.receipts.map(({ id, issueKey }) => [id, issueKey])).toEqual([['m0001', 'SHOP-1']]);
  });

  test('a card has one issue and an issue one card', () => {
    expect(refused(decide(quarter, relink([], aReceipt('m0000', 2)))).code).toBe('CARD_HAS_ISSUE');
    expect(refused(decide(quarter, relink([], aReceipt('m0001', 1)))).code).toBe('ISSUE_HAS_CARD');
    expect(refused(decide(quarter, relink([], aReceipt('gone', 2)))).code).toBe('UNKNOWN_ROW');
  });

  test('nobody takes away what he has not seen', () => {
    expect(refused(decide(quarter, relink([{ row: 'm0000', issueId: 'other' }])))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      rule: 'G-24',
    });
  });

  test('a card whose issue is on its way stays as it is', () => {
    const running = after(
      quarter,
      {
        kind: 'publish.start',
        rows: ['m0001'],
        updates: [],
        linked: [],
        sprints: [],
        screens: [],
        refused: [],
        highestNumber: 1,
        mapping: aMapping(),
      },
      'run',
    );
    const intent = { id: 'i', rows: ['m0001'], at: START, highestNumber: 1 };
    const inFlight = after(running, { kind: 'publish.intend', run: 'run', intent });
    expect(refused(decide(inFlight, relink([], aReceipt('m0001', 2)))).code).toBe('INTENT_OPEN');
  });
});

describe('undoing a run', () => {
  const done = { ...aReceipt('m0000', 1), runId: 'run' };
  const base = after(
    aGraph(0, 3, []),
    {
      kind: 'publish.start',
      rows: ['m0000'],
      updates: [],
      linked: [],
      sprints: [],
      screens: [],
      refused: [],
      highestNumber: 0,
      mapping: aMapping(),
    },
    'run',
  );
  const over: Quarter = {
    ...base,
    runs: base.runs.map((run) => ({ ...run, state: 'done' as const })),
    receipts: [done, { ...aReceipt('m0001', 2), runId: null }],
  };
  const undo: PublishCommand = { kind: 'publish.undo', undoes: 'run', rows: ['m0000', 'm0001'], refused: [] };

  test('takes only what that run created, and never what was linked by hand', () => {
    const undoing = after(over, undo, 'undo');
    expect(undoing.runs.find(({ id }) => id === 'undo')).toMatchObject({
      undoes: 'run',
      rows: ['m0000'],
      state: 'running',
    });
  });

  test('waits for an open run, and an undo is not undone', () => {
    expect(refused(decide(base, undo)).code).toBe('RUN_OPEN');
    const undoing = after(over, undo, 'undo');
    expect(refused(decide(undoing, { ...undo, undoes: 'undo' })).code).toBe('RUN_GONE');
    expect(refused(decide({ ...over, receipts: [] }, undo)).code).toBe('NO_ROWS');
  });

  test('nobody publishes into it, and its receipts go with the issues', () => {
    const undoing = after(over, undo, 'undo');
    const intent = { id: 'i', rows: ['m0000'], at: START, highestNumber: 0 };
    const inFlight = after(undoing, { kind: 'publish.intend', run: 'undo', intent });
    const removed = after(inFlight, {
      kind: 'publish.remove',
      run: 'undo',
      intent: 'i',
      removed: ['m0000'],
      refused: [],
      notBefore: START,
      done: true,
    });
    expect(removed.receipts.map(({ id }) => id)).toEqual(['m0001']);
    expect(removed.runs.find(({ id }) => id === 'undo')).toMatchObject({
      state: 'done',
      removed: [{ row: 'm0000' }],
    });
  });
});
