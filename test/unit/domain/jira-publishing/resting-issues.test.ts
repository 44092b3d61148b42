import { restingIssues } from '#domain/jira-publishing/resting-issues';
import type { Quarter } from '#domain/quarter/quarter';
import { aGraph, aReceipt } from '../../../support/given/a-graph';

const BATCH = '2026-10-05T09:00:10.000Z';
const ms = Date.parse(BATCH);

const aRun = (restMs: number, updated: readonly string[] = []) => ({
  id: 'run',
  updated,
  notBefore: new Date(ms + restMs).toISOString(),
});

/** An earlier batch of two, and a last one of three of which two were linked to the same card. */
const quarter = (): Quarter => ({
  ...aGraph(1, 4, []),
  receipts: [
    aReceipt('o0', 1, { publishedAt: '2026-10-05T09:00:00.000Z' }),
    aReceipt('m0', 2, { publishedAt: '2026-10-05T09:00:00.000Z' }),
    aReceipt('m1', 3, { publishedAt: BATCH, linkedTo: ['o0'] }),
    aReceipt('m2', 4, { publishedAt: BATCH, linkedTo: ['o0'] }),
  ],
});

describe('what rests after a batch', () => {
  test('its own issues for the usual time, what its links fell on until the next batch, and nothing else', () => {
    expect([...(restingIssues(quarter(), aRun(700)) ?? [])]).toEqual([
      ['o0', ms + 700],
      ['m1', ms + 400],
      ['m2', ms + 400],
    ]);
  });

  test('a run that Jira asked to wait rests as a whole', () => {
    expect(restingIssues(quarter(), aRun(5_000))).toBeUndefined();
  });

  test('so does one that changes issues', () => {
    expect(restingIssues(quarter(), aRun(700, ['m0']))).toBeUndefined();
  });
});
