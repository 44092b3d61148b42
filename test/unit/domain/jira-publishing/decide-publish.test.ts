import type { PublishCommand } from '#domain/quarter/publish-command';
import { decidePublish } from '#domain/jira-publishing/decide-publish';
import { findOpenRun, LEFT_BEHIND_MS } from '#domain/jira-publishing/decide-run-start';
import { remainingRows, runCounts } from '#domain/jira-publishing/run-progress';
import { linkPlan } from '#domain/jira-publishing/link-plan';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { accepted, context, newcomer, refused } from '../../../support/given/a-quarter';
import { aGraph, aMapping, aReceipt } from '../../../support/given/a-graph';

const START = '2027-01-11T09:00:00.000Z';
const later = (ms: number): string => new Date(Date.parse(START) + ms).toISOString();

const decide = (quarter: Quarter, command: PublishCommand, id = 'c', at = START) =>
  decidePublish(quarter, { id, ...command }, context(undefined, { at }));
const after = (quarter: Quarter, command: PublishCommand, id = 'c', at = START): Quarter =>
  evolveAll(quarter, accepted(decide(quarter, command, id, at)));

const start = (...rows: readonly string[]): PublishCommand => ({
  kind: 'publish.start',
  rows,
  updates: [],
  linked: [],
  sprints: [],
  screens: [],
  refused: [],
  highestNumber: 7,
  mapping: aMapping(),
});
const intend = (id: string, ...rows: readonly string[]): PublishCommand => ({
  kind: 'publish.intend',
  run: 'run',
  intent: { id, rows, at: START, highestNumber: 7 },
});
const record = (intent: string, rows: readonly string[], more: object = {}): PublishCommand => ({
  kind: 'publish.record',
  run: 'run',
  intent,
  receipts: rows.map((row, index) => aReceipt(row, 8 + index)),
  refused: [],
  highestNumber: 7 + rows.length,
  batchSize: 50,
  notBefore: START,
  done: false,
  ...more,
});

const quarter = aGraph(1, 3, []);
const running = after(quarter, start('o0000', 'm0000', 'm0001'), 'run');

describe('a publish run', () => {
  test('keeps the mapping it follows, and one that was chosen stays', () => {
    expect(running.mappings).toEqual([aMapping()]);
    const chosen = { ...aMapping(), contributes: null };
    expect(after({ ...quarter, mappings: [chosen] }, start('m0000')).mappings).toEqual([chosen]);
  });

  test('may be started by somebody who has not joined: Jira says who may publish', () => {
    const decision = decidePublish(quarter, { id: 'run', ...start('m0000') }, context(newcomer()));
    expect(evolveAll(quarter, accepted(decision)).runs[0]?.memberId).toBeNull();
  });

  test('a second start joins it and adds its rows', () => {
    const both = after(running, start('m0001', 'm0002'), 'other', later(1000));
    expect(both.runs.map(({ id }) => id)).toEqual(['run']);
    expect(both.runs[0]?.rows).toEqual(['o0000', 'm0000', 'm0001', 'm0002']);
  });

  test('rows that somebody left behind are not published for a later choice, those in doubt stay', () => {
    const doubtful = after(running, intend('i', 'm0000'));
    const taken = after(doubtful, start('m0002'), 'other', later(LEFT_BEHIND_MS + 1));
    expect(taken.runs[0]?.rows).toEqual(['m0000', 'm0002']);
    expect(taken.runs[0]?.intent?.rows).toEqual(['m0000']);
  });

  test('refuses cards that are gone, and an empty choice', () => {
    expect(refused(decide(quarter, start('gone'))).code).toBe('UNKNOWN_ROW');
    expect(refused(decide(quarter, start())).code).toBe('NO_ROWS');
  });
});

describe('exactly one issue a card', () => {
  test('one intent at a time, in whatever run', () => {
    const intended = after(running, intend('i', 'm0000'));
    expect(refused(decide(intended, intend('j', 'm0001'))).code).toBe('INTENT_OPEN');
  });

  test('a card with a receipt is never intended again', () => {
    const published = after(after(running, intend('i', 'm0000')), record('i', ['m0000']));
    expect(refused(decide(published, intend('j', 'm0000'))).code).toBe('ROW_TAKEN');
    expect(refused(decide(published, intend('k', 'm0002'))).code).toBe('ROW_TAKEN');
  });

  test('a receipt settles its intent, and recording it again changes nothing', () => {
    const published = after(after(running, intend('i', 'm0000')), record('i', ['m0000']));
    expect(published.runs[0]).toMatchObject({ intent: null, highestNumber: 8 });
    expect(published.receipts.map(({ id, issueKey }) => [id, issueKey])).toEqual([['m0000', 'SHOP-8']]);
    expect(refused(decide(published, record('i', ['m0000']))).code).toBe('INTENT_SETTLED');
  });

  test('an issue that comes to light later is a receipt where the card has none, else a double', () => {
    const settled = after(after(running, intend('i', 'm0000', 'm0001')), record('i', ['m0000']));
    const late = {
      ...record('i', []),
      receipts: [aReceipt('m0000', 20), aReceipt('m0001', 21)],
    } as PublishCommand;
    const known = after(settled, late);
    expect(known.receipts.map(({ issueKey }) => issueKey)).toEqual(['SHOP-8', 'SHOP-21']);
    expect(known.runs[0]?.doubles).toEqual([{ row: 'm0000', issueId: '10020', issueKey: 'SHOP-20' }]);
  });

  test('the same card found twice at once is one receipt and one double', () => {
    const twice = {
      ...record('i', []),
      receipts: [aReceipt('m0000', 8), aReceipt('m0000', 9)],
    } as PublishCommand;
    const known = after(after(running, intend('i', 'm0000')), twice);
    expect(known.receipts.map(({ issueKey }) => issueKey)).toEqual(['SHOP-8']);
    expect(known.runs[0]?.doubles.map(({ issueKey }) => issueKey)).toEqual(['SHOP-9']);
  });

  test('rows of an intent that came to nothing may be created again', () => {
    const cleared = after(after(running, intend('i', 'm0000')), record('i', []));
    expect(remainingRows(cleared, cleared.runs[0]!)).toContain('m0000');
    expect(accepted(decide(cleared, intend('j', 'm0000')))).toHaveLength(1);
  });
});

describe('the end of a run', () => {
  test('a stopped run takes no further batch, and its call on the way is still recorded', () => {
    const stopped = after(after(running, intend('i', 'm0000')), {
      kind: 'publish.end',
      run: 'run',
      state: 'stopped',
    });
    expect(findOpenRun(stopped)?.id).toBe('run');
    const recorded = after(stopped, record('i', ['m0000']));
    expect(recorded.runs[0]).toMatchObject({ state: 'stopped', intent: null });
    expect(findOpenRun(recorded)).toBeUndefined();
    expect(refused(decide(recorded, intend('j', 'm0001'))).code).toBe('RUN_OVER');
  });

  test('starting again goes on with what is chosen then', () => {
    const stopped = after(running, { kind: 'publish.end', run: 'run', state: 'stopped' });
    const again = after(stopped, start('m0001'), 'second', later(1000));
    expect(again.runs.map(({ id, state, rows }) => [id, state, rows])).toEqual([
      ['run', 'stopped', ['o0000', 'm0000', 'm0001']],
      ['second', 'running', ['m0001']],
    ]);
  });

  test('counts what was created, refused and is still to be linked', () => {
    const graph = aGraph(1, 3, [[1, 0]]);
    const plan = linkPlan(graph, aMapping());
    const begun = after(graph, start('o0000', 'm0000', 'm0001', 'm0002'), 'run');
    const refusedRow = { row: 'm0002', code: 'JIRA_REFUSED', message: 'no', solution: 'mend' };
    const rows = ['o0000', 'm0000', 'm0001'];
    const recorded = after(
      after(begun, intend('i', ...rows, 'm0002')),
      record('i', rows, { refused: [refusedRow] }),
    );
    expect(runCounts(recorded, recorded.runs[0]!, plan)).toEqual({
      total: 4,
      created: 3,
      updated: 0,
      refused: 1,
      linksLeft: 3,
    });
    const linked = after(recorded, {
      kind: 'publish.link',
      run: 'run',
      linked: [{ row: 'm0000', to: ['o0000', 'm0001'] }],
      taken: [],
      unlinked: ['m0001 o0000'],
      refused: [],
      notBefore: START,
      done: true,
    });
    expect(runCounts(linked, linked.runs[0]!, plan).linksLeft).toBe(0);
    expect(linked.runs[0]?.state).toBe('done');
  });
});
