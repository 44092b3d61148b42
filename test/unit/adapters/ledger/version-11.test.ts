import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideOnServer } from '#domain/server/decide-on-server';
import { as } from '../../../support/given/a-quarter';
import { countedStorage, type CountedStorage } from '../../../support/ledger/counted-storage';
import { quarterLedger } from '../../../support/ledger/test-ledgers';

/** Written by version 11 and never touched again: a running #3, an open round of sizes and one of silent writing. */
const version11 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-11.json'), 'utf8'),
) as Record<string, unknown>;
const ELEVENTH = '10000-eleventh';

const load = (storage: CountedStorage, records: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(records))
    storage.protocol.records.set(key, JSON.stringify(value));
};

describe('what version 11 stored', () => {
  const entries = Object.fromEntries(Object.entries(version11).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(ELEVENTH, { since: 0, window: true, settled: true });

  it('is read whole, from its entries as from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([18, null]);
    // Nobody had been reminded, and nothing was written before a call.
    expect(state?.places).toMatchObject([{ id: 's3', remindedAt: null }]);
    expect(state?.writingRounds).toMatchObject([{ id: 'c17', state: 'open', closesAt: null }]);
    expect(state?.scoreRounds).toMatchObject([{ id: 'c12', state: 'open', closesAt: null }]);
    expect(state?.objectives).toMatchObject([
      { title: 'Refunds on the day', areaIds: [], threeIds: [], threeAnswer: null, threeNote: '' },
    ]);
    expect(state?.sizeDefinitions.map(({ changedAt }) => changedAt)).toEqual([null, null, null]);
    load(storage, version11);
    expect((await read()).state).toEqual(state);
  });

  it('goes on from there: what was taken out comes back, and the rounds are shown', async () => {
    load(countedStorage(), entries);
    const reading = await read();
    const by = { by: as('first'), at: '2026-01-05T09:00:00.000Z' };
    const context = { ...by, entry: reading.findEntry(17)!, since: reading.entriesAfter(17)! };
    expect(decideOnServer(reading.state, { id: 'back', kind: 'undo', seq: 17 }, context)).toMatchObject({
      ok: true,
      value: [{ kind: 'added', id: 'c15', now: { title: 'To be left out', areaIds: [] } }],
    });
    for (const command of [
      { id: 'sizes', kind: 'scoreRound.reveal', round: 'c12' },
      { id: 'cards', kind: 'writingRound.reveal', round: 'c17' },
      { id: 'end', kind: 'session.finish', session: 's3' },
    ] as const)
      expect(decideOnServer(reading.state, command, by)).toMatchObject({ ok: true });
  });
});
