import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideOnServer } from '#domain/server/decide-on-server';
import { as } from '../../../support/given/a-quarter';
import { countedStorage, type CountedStorage } from '../../../support/ledger/counted-storage';
import { quarterLedger } from '../../../support/ledger/test-ledgers';

/** Written by version 10 and never touched again: a running session, a cluster, an effort round that was shown, an open one. */
const version10 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-10.json'), 'utf8'),
) as Record<string, unknown>;
const TENTH = '10000-tenth';

const load = (storage: CountedStorage, records: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(records))
    storage.protocol.records.set(key, JSON.stringify(value));
};

describe('what version 10 stored', () => {
  const entries = Object.fromEntries(Object.entries(version10).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(TENTH, { since: 0, window: true, settled: true });

  it('is read whole, from its entries as from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([16, null]);
    expect(state?.contributions).toMatchObject([
      { text: 'Tell the amount before they ask', clusterId: null, twinOf: null },
    ]);
    expect(state?.objectives).toMatchObject([
      { clusterId: null, areaIds: [], threeIds: [], threeAnswer: null, threeNote: '' },
    ]);
    expect([state?.blockers, state?.painGains]).toEqual([[], []]);
    expect(state?.clusters).toMatchObject([{ name: 'What a refund costs', sessionId: 's2', area: null }]);
    expect(state?.canvasNotes).toEqual([]);
    expect(state?.voteRounds).toMatchObject([{ state: 'open', clusters: [] }]);
    expect(state?.milestones).toMatchObject([
      { title: 'Amount on the order page', clusterId: 'c5' },
      { title: 'Ask ten customers', clusterId: null },
    ]);
    expect(state).toMatchObject({ reactions: [], markers: [], confidenceRounds: [] });
    expect(state?.effortRounds).toMatchObject([
      { id: 'c12', state: 'open' },
      { id: 'c9', state: 'revealed' },
    ]);
    expect(state?.places).toMatchObject([{ id: 's3', presenter: null, remindedAt: null }]);
    expect(state?.ballots).toMatchObject([{ roundId: 'c9', memberId: 'first', value: 'M' }]);
    // No size was held uncertain, and nobody had scored several cards at once.
    expect(state?.milestones.map(({ effortUncertain }) => effortUncertain)).toEqual([false, false]);
    expect(state).toMatchObject({ scoreRounds: [], estimates: [] });
    expect(state?.sizeDefinitions.every(({ changedAt }) => changedAt === null)).toBe(true);
    load(storage, version10);
    expect((await read()).state).toEqual(state);
  });

  it('goes on from there: what was taken out comes back, and the session that ran is finished', async () => {
    load(countedStorage(), entries);
    const reading = await read();
    const by = { by: as('first'), at: '2026-01-05T00:30:00.000Z' };
    const context = { ...by, entry: reading.findEntry(15)!, since: reading.entriesAfter(15)! };
    expect(decideOnServer(reading.state, { id: 'back', kind: 'undo', seq: 15 }, context)).toMatchObject({
      ok: true,
      value: [{ kind: 'added', id: 'c4', now: { text: 'Pay on the day', clusterId: null, twinOf: null } }],
    });
    expect(decideOnServer(reading.state, { id: 'end', kind: 'session.finish', session: 's3' }, by).ok).toBe(
      true,
    );
  });
});
