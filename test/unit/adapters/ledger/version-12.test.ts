import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideOnServer } from '#domain/server/decide-on-server';
import { as } from '../../../support/given/a-quarter';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { quarterLedger } from '../../../support/ledger/test-ledgers';

/** Written by version 12 and never touched again: a page released, another one closed again, and an agreement. */
const version12 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-12.json'), 'utf8'),
) as Record<string, unknown>;
const TWELFTH = '10000-twelfth';

describe('what version 12 stored', () => {
  const entries = Object.fromEntries(Object.entries(version12).filter(([key]) => key.includes(':e:')));
  const read = async (records: Readonly<Record<string, unknown>>) => {
    const storage = countedStorage();
    for (const [key, value] of Object.entries(records))
      storage.protocol.records.set(key, JSON.stringify(value));
    return quarterLedger().read(TWELFTH, { since: 0, window: true, settled: true });
  };

  it('is read whole, from its entries as from its snapshot, and had shared no page', async () => {
    const { state, seq, readOnly } = await read(entries);
    expect([seq, readOnly]).toEqual([11, null]);
    expect(state).toMatchObject({
      releases: [{ id: '65999' }],
      baselines: [{ revision: 5 }],
      placements: [{ startWeek: 3 }],
      pageShares: [],
    });
    expect((await read(version12)).state).toEqual(state);
  });

  it('goes on from there: a page is shared', async () => {
    const { state, seq } = await read(entries);
    const given = {
      kind: 'pageShare.give',
      id: 'share',
      page: '65998',
      space: '32768',
      as: 'live',
      what: 'draft',
      revision: seq,
    } as const;
    const by = { by: as('first', true), at: '2026-01-05T09:00:00.000Z' };
    expect(decideOnServer(state, given, by)).toMatchObject({
      ok: true,
      value: [{ concept: 'pageShare', kind: 'added', id: 'share', now: { page: '65998', by: 'first' } }],
    });
  });
});
