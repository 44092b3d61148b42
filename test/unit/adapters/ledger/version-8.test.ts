import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideOnServer } from '#domain/server/decide-on-server';
import { as } from '../../../support/given/a-quarter';
import { countedStorage, type CountedStorage } from '../../../support/ledger/counted-storage';
import { quarterLedger } from '../../../support/ledger/test-ledgers';

/** Written by version 8 and never touched again: a release of one page, a deferred objective, a changed setting. */
const version8 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-8.json'), 'utf8'),
) as Record<string, unknown>;
const EIGHTH = '10000-eighth';

const load = (storage: CountedStorage, records: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(records))
    storage.protocol.records.set(key, JSON.stringify(value));
};

describe('what version 8 stored', () => {
  const entries = Object.fromEntries(Object.entries(version8).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(EIGHTH, { since: 0, window: true, settled: true });

  it('is put aside by nobody, from its entries as from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([7, null]);
    expect(state?.settings).toMatchObject({
      label: 'Q1 2026 as planned',
      joining: 'closed',
      archived: false,
    });
    expect(state?.releases).toMatchObject([{ id: '65537' }]);
    load(storage, version8);
    expect((await read()).state).toEqual(state);
  });

  it('may be put aside now', async () => {
    load(countedStorage(), entries);
    const { state } = await read();
    const command = { id: 'aside', kind: 'quarter.edit', changes: { archived: true } } as const;
    expect(decideOnServer(state, command, { by: as('first'), at: '' })).toMatchObject({
      ok: true,
      value: [{ field: 'archived', was: false, now: true }],
    });
  });
});
