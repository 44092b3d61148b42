import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideOnServer } from '#domain/server/decide-on-server';
import { as } from '../../../support/given/a-quarter';
import { countedStorage, type CountedStorage } from '../../../support/ledger/counted-storage';
import { quarterLedger } from '../../../support/ledger/test-ledgers';

/** Written by version 7 and never touched again: a metric with a value, and exports released for all pages at once. */
const version7 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-7.json'), 'utf8'),
) as Record<string, unknown>;
const SEVENTH = '10000-seventh';

const load = (storage: CountedStorage, records: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(records))
    storage.protocol.records.set(key, JSON.stringify(value));
};

describe('what version 7 stored of exports', () => {
  const entries = Object.fromEntries(Object.entries(version7).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(SEVENTH, { since: 0, window: true, settled: true });

  it('is released for no page, from its entries as from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([7, null]);
    expect(state?.settings.exportReleased).toBe(true);
    expect(state?.releases).toEqual([]);
    expect(state?.checkIns).toMatchObject([{ value: 41, note: 'By hand' }]);
    load(storage, version7);
    expect((await read()).state).toEqual(state);
  });

  it('may be taken back, and not be said again', async () => {
    load(countedStorage(), entries);
    const { state } = await read();
    const said = (exportReleased: boolean) =>
      decideOnServer(
        state,
        { id: 'said', kind: 'quarter.edit', changes: { exportReleased } },
        { by: as('first'), at: '' },
      );
    expect(said(false)).toMatchObject({ ok: true });
    expect(said(true)).toMatchObject({ ok: false, error: { code: 'RELEASE_NAMES_PAGE' } });
  });
});
