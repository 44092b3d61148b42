import { countedStorage } from '../../../support/ledger/counted-storage';
import { count, countMany, tallyLedger } from '../../../support/ledger/test-ledgers';

const pace = { snapshotEvery: 8, headEvery: 4, sizes: { inline: 120_000, part: 200_000 } };
const ID = 'one';

describe('an old revision of a stream', () => {
  it('is what was true when its entry was the last, before, at and after every snapshot', async () => {
    countedStorage();
    await countMany(tallyLedger({ pace }), ID, 40);
    for (let seq = 1; seq <= 40; seq += 1) expect((await tallyLedger().readAt(ID, seq))?.count).toBe(seq);
  });

  it('is none where there is no such entry', async () => {
    countedStorage();
    await countMany(tallyLedger({ pace }), ID, 5);
    for (const seq of [0, -1, 1.5, 6, 700, Number.NaN]) {
      expect(await tallyLedger().readAt(ID, seq)).toBeUndefined();
      expect(await tallyLedger().pin(ID, seq)).toBe(false);
    }
    expect(await tallyLedger().readAt('other', 1)).toBeUndefined();
  });

  it('is read strictly where a batch does not show its entries', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace: { ...pace, snapshotEvery: 1_000 } }), ID, 6);
    storage.interfere((path, body) => {
      if (path !== '/api/v1/batch/get') return undefined;
      const keys = (body as { key: string }[]).filter(({ key: k }) => !/:e:(3|6)$/.test(k));
      return storage.protocol.answer(path, keys.length === 0 ? body : keys);
    });
    expect((await tallyLedger().readAt(ID, 6))?.count).toBe(6);
  });

  it('is none where an entry before it is missing, or cannot be read', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace: { ...pace, snapshotEvery: 1_000 } }), ID, 6);
    storage.protocol.records.set(`t:${ID}:e:4`, '{"v":1,"seq":4,"what":"is this"}');
    expect(await tallyLedger().readAt(ID, 6)).toBeUndefined();
    expect((await tallyLedger().readAt(ID, 3))?.count).toBe(3);
    storage.protocol.records.delete(`t:${ID}:e:4`);
    expect(await tallyLedger().readAt(ID, 6)).toBeUndefined();
  });
});

describe('a pinned revision', () => {
  it('is read with two requests, however long the stream has grown and whatever became of its snapshots', async () => {
    const storage = countedStorage();
    const ledger = tallyLedger({ pace });
    await countMany(ledger, ID, 100);
    expect(await ledger.pin(ID, 90)).toBe(true);
    await countMany(ledger, ID, 200);
    const requestsFor = async (seq: number) => {
      storage.takeRequests();
      expect((await tallyLedger().readAt(ID, seq))?.count).toBe(seq);
      return storage.takeRequests().length;
    };
    expect(await requestsFor(90)).toBe(2);
    expect(await requestsFor(91)).toBeGreaterThan(4);
  });

  it('is the same pinned twice, and folded anew where its record is damaged', async () => {
    const storage = countedStorage();
    const ledger = tallyLedger({ pace });
    await countMany(ledger, ID, 10);
    expect([await ledger.pin(ID, 10), await ledger.pin(ID, 10)]).toEqual([true, true]);
    const pinned = [...storage.protocol.records.keys()].filter((key) => key.startsWith(`t:${ID}:p:`));
    expect(pinned).toHaveLength(2);
    for (const key of pinned) storage.protocol.records.set(key, '"damaged"');
    expect((await tallyLedger().readAt(ID, 10))?.count).toBe(10);
  });

  it('is read like any other once it is kept no longer, and leaves nothing behind', async () => {
    const storage = countedStorage();
    const ledger = tallyLedger({ pace });
    await countMany(ledger, ID, 10);
    await ledger.pin(ID, 7);
    await ledger.unpin(ID, 7);
    await ledger.unpin(ID, 7);
    expect([...storage.protocol.records.keys()].some((key) => key.startsWith(`t:${ID}:p:`))).toBe(false);
    expect((await tallyLedger().readAt(ID, 7))?.count).toBe(7);
  });

  it('holds no text that was purged, and is gone with its stream', async () => {
    const storage = countedStorage();
    const ledger = tallyLedger({ pace });
    const secret = 'Jane Doe, 12 Elm Street';
    await count(ledger, ID, 'written', secret);
    await ledger.pin(ID, 1);
    await ledger.purgeText(ID, secret);
    expect([...storage.protocol.records.keys()].some((key) => key.startsWith(`t:${ID}:p:`))).toBe(false);
    expect(JSON.stringify(await tallyLedger().readAt(ID, 1))).not.toContain('Jane');
    await ledger.pin(ID, 1);
    await ledger.remove(ID, Number.POSITIVE_INFINITY);
    expect(await tallyLedger().readAt(ID, 1)).toBeUndefined();
    expect([...storage.protocol.records.keys()].some((key) => key.startsWith(`t:${ID}:p:`))).toBe(false);
  });
});
