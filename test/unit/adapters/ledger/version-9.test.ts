import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideOnServer } from '#domain/server/decide-on-server';
import { as } from '../../../support/given/a-quarter';
import { countedStorage, type CountedStorage } from '../../../support/ledger/counted-storage';
import { quarterLedger } from '../../../support/ledger/test-ledgers';

/** Written by version 9 and never touched again: cards, one taken out, a silent writing that was revealed and an open one. */
const version9 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-9.json'), 'utf8'),
) as Record<string, unknown>;
const NINTH = '10000-ninth';

const load = (storage: CountedStorage, records: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(records))
    storage.protocol.records.set(key, JSON.stringify(value));
};

describe('what version 9 stored', () => {
  const entries = Object.fromEntries(Object.entries(version9).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(NINTH, { since: 0, window: true, settled: true });

  it('held no session: cards stand in no cluster and silence was that of #1, from its entries as from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([10, null]);
    expect(state?.milestones).toMatchObject([
      { title: 'Ask ten customers', clusterId: null, twinOf: null },
      { title: 'Amount on the order page', clusterId: null, twinOf: null },
    ]);
    const ofSession1 = { runId: null, activity: 's1.silent', asked: [], away: [], closesAt: null };
    expect(state?.writingRounds).toEqual([
      { id: 'c4', state: 'revealed', ...ofSession1 },
      { id: 'c9', state: 'open', ...ofSession1 },
    ]);
    // A card that was shown keeps the id that it had.
    expect(state?.contributions).toMatchObject([{ id: 'c4:first:k1', text: 'Pay on the day' }]);
    expect(state).toMatchObject({
      sessions: [],
      sessionRuns: [],
      places: [],
      attendances: [],
      parkedNotes: [],
      voteRounds: [],
      clusters: [],
      features: [],
    });
    load(storage, version9);
    expect((await read()).state).toEqual(state);
  });

  it('brings a card back that was taken out then, and closes a round that was open', async () => {
    load(countedStorage(), entries);
    const reading = await read();
    const by = { by: as('first'), at: '' };
    const context = { ...by, entry: reading.findEntry(8)!, since: reading.entriesAfter(8)! };
    expect(decideOnServer(reading.state, { id: 'back', kind: 'undo', seq: 8 }, context)).toMatchObject({
      ok: true,
      value: [{ kind: 'added', id: 'c5', now: { clusterId: null, twinOf: null } }],
    });
    const reveal = { id: 'shown', kind: 'writingRound.reveal', round: 'c9' } as const;
    expect(decideOnServer(reading.state, reveal, by)).toMatchObject({
      ok: true,
      value: [{ id: 'c9', field: 'state', now: 'closing' }],
    });
  });
});
