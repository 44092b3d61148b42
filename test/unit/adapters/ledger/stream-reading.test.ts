import { countedStorage } from '../../../support/ledger/counted-storage';
import { count, countMany, tallyLedger } from '../../../support/ledger/test-ledgers';

const pace = { snapshotEvery: 8, headEvery: 4, sizes: { inline: 120_000, part: 200_000 } };
const ID = 'one';
const key = (rest: string): string => `t:${ID}:${rest}`;

describe('reading a stream', () => {
  it('finds entries that the head does not know of yet', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), ID, 7);
    expect(storage.protocol.records.get(key('head'))).toBe('{"seq":4}');
    const reading = await tallyLedger({ pace }).read(ID, { settled: true });
    expect(reading.seq).toBe(7);
  });

  it('reads on when the tail is longer than what is read ahead', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace: { ...pace, snapshotEvery: 1_000, headEvery: 1_000 } }), ID, 90);
    expect(storage.protocol.records.has(key('head'))).toBe(false);
    expect((await tallyLedger().read(ID, { settled: true })).state?.count).toBe(90);
  });

  it('asks strictly for what a batch does not show', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), ID, 6);
    storage.interfere((path, body) => {
      if (path !== '/api/v1/batch/get') return undefined;
      const keys = (body as { key: string }[]).filter(({ key: k }) => !/:e:(3|5|6)$/.test(k));
      return storage.protocol.answer(path, keys.length === 0 ? body : keys);
    });
    expect((await tallyLedger({ pace }).read(ID, { settled: true })).seq).toBe(6);
  });

  it('takes a key that failed as not found for absent, and any other failed key for an error', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), ID, 2);
    const failing = (code: string) =>
      storage.interfere((path, body) => {
        if (path !== '/api/v1/batch/get') return undefined;
        const [first, ...rest] = body as { key: string }[];
        const { body: found } = storage.protocol.answer(path, rest) as {
          body: { successfulKeys: unknown[] };
        };
        return {
          status: 200,
          body: {
            successfulKeys: found.successfulKeys,
            failedKeys: [{ key: first?.key, error: { code, message: code } }],
          },
        };
      });
    failing('KEY_NOT_FOUND');
    expect((await tallyLedger({ pace }).read(ID, { settled: true })).seq).toBe(2);
    // Forge's documents name both.
    failing('NOT_FOUND');
    expect((await tallyLedger({ pace }).read(ID, { settled: true })).seq).toBe(2);
    failing('INVALID_KEY');
    await expect(tallyLedger({ pace }).read(ID, { settled: true })).rejects.toThrow(/INVALID_KEY/);
  });

  it('stops at a missing entry, takes no further ones and writes no snapshot past it', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace: { ...pace, snapshotEvery: 1_000 } }), ID, 20);
    storage.protocol.records.delete(key('e:12'));
    const ledger = tallyLedger({ pace });
    const reading = await ledger.read(ID, { since: 0, window: true, settled: true });
    expect([reading.seq, reading.readOnly]).toEqual([11, 'gap']);
    storage.takeRequests();
    const { outcome } = await count(ledger, ID, 'late');
    expect(outcome).toEqual({ kind: 'read-only', reason: 'gap' });
    expect(storage.takeRequests().filter(({ path }) => path === '/api/v1/set')).toEqual([]);
    expect(storage.protocol.records.has(key('snapshot'))).toBe(false);
  });

  it('does not take an entry that is written while it looks for a missing one', async () => {
    const storage = countedStorage();
    const writer = tallyLedger({ pace });
    await countMany(writer, ID, 3);
    const entry4 = JSON.stringify({
      ...JSON.parse(storage.protocol.records.get(key('e:3')) ?? ''),
      seq: 4,
      commandId: 'c4',
    });
    let looks = 0;
    storage.interfere((path, body) => {
      // Entry 4 appears after the strict look at it and before the batch behind it is answered; then 5 is there, too.
      if (path === '/api/v1/get' && (body as { key: string }).key === key('e:4') && (looks += 1) === 1) {
        const answer = storage.protocol.answer(path, body);
        storage.protocol.records.set(key('e:4'), entry4);
        storage.protocol.records.set(key('e:5'), entry4.replace('"seq":4', '"seq":5').replace('c4', 'c5'));
        return answer;
      }
      return undefined;
    });
    const reading = await tallyLedger({ pace }).read(ID, { settled: true });
    expect(reading.readOnly).toBeNull();
  });

  it('says that a stream of which nothing stands there holds nothing', async () => {
    countedStorage();
    const reading = await tallyLedger().read('nothing', { settled: true });
    expect([reading.seq, reading.state, reading.readOnly]).toEqual([0, null, null]);
  });

  it('answers entries and states only as far back as it read', async () => {
    countedStorage();
    await countMany(tallyLedger({ pace }), ID, 30);
    const reading = await tallyLedger({ pace }).read(ID, { settled: true });
    expect(reading.entriesAfter(28)?.map(({ commandId }) => commandId)).toEqual(['c29', 'c30']);
    expect(reading.findStateAt(28)?.count).toBe(28);
    expect(reading.entriesAfter(1)).toBeUndefined();
    expect(reading.findStateAt(1)).toBeUndefined();
    const wide = await tallyLedger({ pace }).read(ID, { since: 1, window: true, settled: true });
    expect(wide.entriesAfter(1)).toHaveLength(29);
  });

  it('starts from the snapshot before the last where the caller missed the last', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), ID, 20);
    const { current, previous } = JSON.parse(storage.protocol.records.get(key('snapshot')) ?? '{}') as Record<
      'current' | 'previous',
      { seq: number }
    >;
    expect([previous.seq, current.seq]).toEqual([8, 16]);
    const reading = await tallyLedger({ pace }).read(ID, { since: 10, settled: true });
    expect(reading.findStateAt(10)?.count).toBe(10);
  });
});
