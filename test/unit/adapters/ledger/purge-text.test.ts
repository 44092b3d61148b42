import { PURGED } from '../../../../src/adapters/ledger/purged-value';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { count, countMany, tallyLedger } from '../../../support/ledger/test-ledgers';

const pace = { snapshotEvery: 4, headEvery: 4, sizes: { inline: 120_000, part: 200_000 } };
const secret = 'Jane Doe, 12 Elm Street';

describe('the purge of a text', () => {
  it('takes it out of entries, parts and snapshots and keeps sequence and command ids', async () => {
    const storage = countedStorage();
    const ledger = tallyLedger({ pace: { ...pace, sizes: { inline: 60, part: 40 } } });
    await countMany(ledger, 'p', 3);
    await count(ledger, 'p', 'written', `Ask ${secret} first. ${'0f9e8d7c6b5a'.repeat(9)}`, 3);
    for (let n = 5; n <= 12; n += 1) await count(ledger, 'p', `c${n}`, '', n - 1);
    const before = await tallyLedger().read('p', { since: 0, window: true, settled: true });
    expect(await ledger.purgeText('p', secret)).toBe(1);
    const after = await tallyLedger().read('p', { since: 0, window: true, settled: true });
    const ids = (reading: typeof before) =>
      reading.entriesAfter(0)?.map(({ seq, commandId, by, at }) => [seq, commandId, by, at]);
    expect(ids(after)).toEqual(ids(before));
    expect(after.findEntry(4)?.changes[0]?.text).toMatch(`Ask ${PURGED} first.`);
    expect(storage.protocol.records.has('t:p:snapshot')).toBe(false);
    // Parts are deflated, so none that held the text may be left; what remains of it fits into one value.
    expect([...storage.protocol.records.keys()].filter((key) => key.startsWith('t:p:x:'))).toEqual([]);
  });

  it('reaches processes that remember the stream, and a snapshot they write of it is void', async () => {
    countedStorage();
    const [purging, remembering] = [tallyLedger({ pace }), tallyLedger({ pace })];
    await count(purging, 'p', 'written', secret);
    const held = await remembering.read('p', { settled: true });
    expect(held.findEntry(1)?.changes[0]?.text).toBe(secret);
    await purging.purgeText('p', secret);
    expect(
      (await remembering.read('p', { since: 0, window: true, settled: true })).findEntry(1)?.changes[0]?.text,
    ).toBe(PURGED);
  });

  it('finds what was written while it went on', async () => {
    const storage = countedStorage();
    const [purging, writing] = [tallyLedger({ pace }), tallyLedger({ pace })];
    await count(purging, 'p', 'written', secret);
    let isWritten = false;
    storage.interfere((path, body) => {
      if (!isWritten && path === '/api/v1/set' && (body as { key: string }).key === 'life:t:p') {
        isWritten = true;
        const first = JSON.parse(storage.protocol.records.get('t:p:e:1') ?? '') as Record<string, unknown>;
        storage.protocol.records.set(
          't:p:e:2',
          JSON.stringify({
            ...first,
            v: 1,
            packed: undefined,
            seq: 2,
            commandId: 'meanwhile',
            changes: [{ command: 'meanwhile', number: 2, text: secret }],
          }),
        );
      }
      return undefined;
    });
    expect(await purging.purgeText('p', secret)).toBe(2);
    storage.interfere(undefined);
    expect(
      (await writing.read('p', { since: 0, window: true, settled: true })).findEntry(2)?.changes[0]?.text,
    ).toBe(PURGED);
  });

  it('leaves names of things alone and refuses texts that stand anywhere by chance', async () => {
    countedStorage();
    const ledger = tallyLedger();
    await count(ledger, 'p', 'written', 'ab');
    await expect(ledger.purgeText('p', 'ab')).rejects.toThrow(/at least 3/);
  });
});
