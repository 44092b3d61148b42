import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../../../src/domain/quarter/change';
import type { Quarter } from '../../../../src/domain/quarter/quarter';
import type { ForgeLedger } from '../../../../src/adapters/ledger/ledger';
import { countedStorage, type CountedStorage } from '../../../support/ledger/counted-storage';
import { decideOnServer } from '#domain/server/decide-on-server';
import { as } from '../../../support/given/a-quarter';
import { count, countMany, quarterLedger, tallyLedger } from '../../../support/ledger/test-ledgers';

const ID = '10000-first';
const pace = { snapshotEvery: 4, headEvery: 4, sizes: { inline: 120_000, part: 200_000 } };

/** Written by version 1 and never touched again. */
const version1 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-1.json'), 'utf8'),
) as Record<string, unknown>;

/** Written by version 2 and never touched again: a mapping, a choice of another type, a run and its receipts. */
const version2 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-2.json'), 'utf8'),
) as Record<string, unknown>;
const SECOND = '10000-second';

/** Written by version 4 and never touched again: lists of ids that were edited whole, a revealed round and an open one. */
const version4 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-4.json'), 'utf8'),
) as Record<string, unknown>;
const FOURTH = '10000-fourth';

/** Written by version 5 and never touched again: items of lists, a product area, a silent writing that is open. */
const version5 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-5.json'), 'utf8'),
) as Record<string, unknown>;
const FIFTH = '10000-fifth';

/** Written by version 6 and never touched again: a key result that somebody doubts, a result, a purge. */
const version6 = JSON.parse(
  readFileSync(join(__dirname, 'fixtures/quarter-version-6.json'), 'utf8'),
) as Record<string, unknown>;
const SIXTH = '10000-sixth';

const load = (storage: CountedStorage, records: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(records))
    storage.protocol.records.set(key, JSON.stringify(value));
};

const rename = async (ledger: ForgeLedger<Quarter, Change>, label: string) => {
  const reading = await ledger.read(ID, { since: 0, window: true });
  return ledger.commit<string>(reading, {
    commandId: 'rename',
    basedOn: 0,
    decide: ({ state }) => ({
      ok: true,
      value: {
        command: 'quarter.edit',
        by: 'first',
        at: '2026-01-06T08:00:00.000Z',
        changes: [
          {
            concept: 'quarter',
            kind: 'edited',
            id: ID,
            field: 'label',
            was: state?.settings.label ?? '',
            now: label,
          },
        ],
      },
    }),
  });
};

describe('what version 1 stored', () => {
  it('is read as if this version had: entries alone', async () => {
    const storage = countedStorage();
    load(storage, Object.fromEntries(Object.entries(version1).filter(([key]) => key.includes(':e:'))));
    const { state, seq, readOnly } = await quarterLedger().read(ID, { settled: true });
    expect([seq, readOnly]).toEqual([5, null]);
    expect(state?.settings).toMatchObject({ label: 'Q1 2026', exportReleased: false, archived: false });
    expect(state?.milestones).toMatchObject([
      { id: 'a3', effort: 'M', businessValue: 3, keyResultIds: ['a2'] },
    ]);
  });

  it('is the same from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, Object.fromEntries(Object.entries(version1).filter(([key]) => key.includes(':e:'))));
    const replayed = await quarterLedger().read(ID, { settled: true });
    load(storage, version1);
    storage.takeRequests();
    const read = await quarterLedger().read(ID, { settled: true });
    expect(read.state).toEqual(replayed.state);
    expect(read.findStateAt(2)).toBeUndefined();
  });

  it('is built upon with entries of this version', async () => {
    const storage = countedStorage();
    load(storage, version1);
    const { outcome } = await rename(quarterLedger(), 'Q1');
    expect(outcome).toMatchObject({ kind: 'entered', entry: { seq: 6 } });
    expect(JSON.parse(storage.protocol.records.get(`q:${ID}:e:6`) ?? '')).toMatchObject({
      v: 13,
      seq: 6,
      commandId: 'rename',
    });
    expect((await quarterLedger().read(ID, { settled: true })).state?.settings.label).toBe('Q1');
  });
});

describe('what version 2 stored of publishing', () => {
  const entries = Object.fromEntries(Object.entries(version2).filter(([key]) => key.includes(':e:')));

  it('is read with what version 3 knows beside it empty or off, and levels told by name', async () => {
    load(countedStorage(), entries);
    const { state, seq, readOnly } = await quarterLedger().read(SECOND, { settled: true });
    expect([seq, readOnly]).toEqual([9, null]);
    expect(state?.mappings).toMatchObject([
      {
        labels: [],
        sprint: null,
        children: false,
        tasks: null,
        types: { epic: { level: 1 }, spike: { issueTypeName: 'Story', level: 0 } },
      },
    ]);
    expect(state?.runs).toMatchObject([
      {
        undoes: null,
        updates: [],
        updated: [],
        removed: [],
        state: 'done',
        screens: [{ parent: false }, {}],
      },
    ]);
  });

  it('keeps digests that still mean something, on both sides, and forgets that of the description', async () => {
    load(countedStorage(), entries);
    const { state } = await quarterLedger().read(SECOND, { settled: true });
    const kept = { summary: 'aaa', labels: 'ccc', links: 'eee' };
    expect(state?.receipts.map(({ published, inJira }) => [published, inJira])).toEqual([
      [kept, kept],
      [kept, kept],
    ]);
  });

  it('is the same from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const replayed = await quarterLedger().read(SECOND, { settled: true });
    load(storage, version2);
    expect((await quarterLedger().read(SECOND, { settled: true })).state).toEqual(replayed.state);
  });
});

describe('what version 4 stored', () => {
  const entries = Object.fromEntries(Object.entries(version4).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(FOURTH, { since: 0, window: true, settled: true });

  it('is read with its lists as they were edited, and its rounds as they stood', async () => {
    load(countedStorage(), entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([14, null]);
    expect(state?.milestones).toMatchObject([{ id: 'm1', keyResultIds: ['k2'], hypothesisIds: ['h1'] }]);
    expect(state?.effortRounds.map(({ id, state: stands }) => [id, stands])).toEqual([
      ['r1', 'revealed'],
      ['r2', 'open'],
    ]);
    expect(state?.ballots.map(({ memberId, value }) => [memberId, value])).toEqual([
      ['first', 'S'],
      ['second', 'L'],
    ]);
  });

  it('is the same from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const replayed = await read();
    load(storage, version4);
    expect((await read()).state).toEqual(replayed.state);
  });

  it('lets an edit of a whole list be taken back', async () => {
    load(countedStorage(), entries);
    const reading = await read();
    const entry = reading.findEntry(9)!;
    const taken = decideOnServer(
      reading.state,
      { id: 'back', kind: 'undo', seq: 9 },
      { by: as('first'), at: '', entry, since: reading.entriesAfter(9)! },
    );
    expect(taken).toMatchObject({ ok: true, value: [{ field: 'keyResultIds', now: ['k1', 'k2'] }] });
  });
});

describe('what version 5 stored', () => {
  const entries = Object.fromEntries(Object.entries(version5).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(FIFTH, { since: 0, window: true, settled: true });

  it('is read as it stood, from its entries as from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([10, null]);
    expect(state?.milestones).toMatchObject([{ id: 'c5', hypothesisIds: ['c3', 'c4'] }]);
    expect(state?.productAreas).toMatchObject([{ name: 'Delivery' }]);
    expect(state?.writingRounds).toMatchObject([{ state: 'open' }]);
    expect(state?.contributions).toMatchObject([{ text: 'Ring once' }]);
    load(storage, version5);
    expect((await read()).state).toEqual(state);
  });

  it('lets an item of a list be taken out again', async () => {
    load(countedStorage(), entries);
    const reading = await read();
    const taken = decideOnServer(
      reading.state,
      { id: 'back', kind: 'undo', seq: 6 },
      {
        by: as('first'),
        at: '',
        entry: reading.findEntry(6)!,
        since: reading.entriesAfter(6)!,
      },
    );
    expect(taken).toMatchObject({
      ok: true,
      value: [{ kind: 'unlisted', field: 'hypothesisIds', was: 'c4' }],
    });
  });
});

describe('what version 6 stored', () => {
  const entries = Object.fromEntries(Object.entries(version6).filter(([key]) => key.includes(':e:')));
  const read = () => quarterLedger().read(SIXTH, { since: 0, window: true, settled: true });

  it('has key results that nobody gave a number or a reason, from its entries as from its snapshot', async () => {
    const storage = countedStorage();
    load(storage, entries);
    const { state, seq, readOnly } = await read();
    expect([seq, readOnly]).toEqual([8, null]);
    expect(state?.keyResults).toMatchObject([
      { feasibility: 'doubtful', feasibilityWhy: '', feasibilityBy: null },
    ]);
    expect([state?.metrics, state?.checkIns]).toEqual([[], []]);
    expect(state?.milestones).toMatchObject([{ result: { verdict: 'supported' } }, { id: 'c6' }]);
    load(storage, version6);
    expect((await read()).state).toEqual(state);
  });

  it('lets a result be taken back', async () => {
    load(countedStorage(), entries);
    const reading = await read();
    const taken = decideOnServer(
      reading.state,
      { id: 'back', kind: 'undo', seq: 8 },
      { by: as('first'), at: '', entry: reading.findEntry(8)!, since: reading.entriesAfter(8)! },
    );
    expect(taken).toMatchObject({ ok: true });
  });
});

describe('what a newer version stored', () => {
  const newer = (seq: number, changes: unknown): string =>
    JSON.stringify({ v: 99, seq, commandId: `n${seq}`, command: 'count', by: null, at: '', changes });

  it('is shown as far as it is understood, and nothing is written behind it', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), 'n', 3);
    storage.protocol.records.set('t:n:e:4', newer(4, [{ command: 'n4', number: 4, text: '' }]));
    const ledger = tallyLedger({ pace });
    const reading = await ledger.read('n', { settled: true });
    expect([reading.seq, reading.readOnly, reading.state?.count]).toEqual([4, 'newer', 4]);
    storage.takeRequests();
    expect((await count(ledger, 'n', 'mine')).outcome).toEqual({ kind: 'read-only', reason: 'newer' });
    expect(storage.takeRequests().filter(({ path }) => path.endsWith('/set'))).toEqual([]);
    expect(storage.protocol.records.has('t:n:snapshot')).toBe(false);
  });

  it('does not break a quarter when it cannot be understood at all', async () => {
    const storage = countedStorage();
    load(storage, version1);
    storage.protocol.records.set(`q:${ID}:e:6`, newer(6, [{ concept: 'roadmap', kind: 'drawn' }]));
    const { state, seq, readOnly } = await quarterLedger().read(ID, { settled: true });
    expect([seq, readOnly, state?.milestones.length]).toEqual([6, 'newer', 1]);
  });

  it('still answers for a command that was carried out before', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), 'n', 2);
    storage.protocol.records.set('t:n:e:3', newer(3, []));
    expect((await count(tallyLedger({ pace }), 'n', 'c2')).outcome).toMatchObject({
      kind: 'entered',
      isEarlier: true,
    });
  });
});
