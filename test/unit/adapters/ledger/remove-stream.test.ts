import { createSweeper } from '../../../../src/adapters/ledger/sweeper';
import { createUploads } from '../../../../src/adapters/ledger/uploads';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { count, countMany, tallyLedger, testClock, testStorage } from '../../../support/ledger/test-ledgers';

const pace = { snapshotEvery: 8, headEvery: 4, sizes: { inline: 60, part: 40 } };

describe('the removal of a stream', () => {
  it('leaves nothing but the mark that it is gone', async () => {
    const storage = countedStorage();
    const ledger = tallyLedger({ pace });
    await countMany(ledger, 'r', 30);
    await count(ledger, 'r', 'large', 'x1y2z3'.repeat(40), 29);
    await countMany(tallyLedger(), 'r2', 2);
    expect(await ledger.remove('r', Infinity)).toBe(true);
    expect([...storage.protocol.records.keys()].filter((key) => key.includes('t:r:'))).toEqual([]);
    expect((await tallyLedger().read('r2', { settled: true })).seq).toBe(2);
    const reading = await ledger.read('r', { settled: true });
    expect([reading.state, reading.readOnly]).toEqual([null, 'removed']);
  });

  it('is final: nothing is written under the same id again', async () => {
    countedStorage();
    const ledger = tallyLedger();
    await countMany(ledger, 'r', 3);
    await ledger.remove('r', Infinity);
    expect((await count(tallyLedger(), 'r', 'new')).outcome).toEqual({
      kind: 'read-only',
      reason: 'removed',
    });
  });

  it('is seen by whoever remembers the stream', async () => {
    countedStorage();
    const [one, other] = [tallyLedger(), tallyLedger()];
    await countMany(one, 'r', 3);
    expect((await other.read('r', { settled: true })).seq).toBe(3);
    await one.remove('r', Infinity);
    expect((await other.read('r', { settled: true })).readOnly).toBe('removed');
  });

  it('goes on where time ran out, at the latest in the weekly run', async () => {
    const storage = countedStorage();
    await countMany(tallyLedger({ pace }), 'r', 250);
    const clock = testClock(0);
    let looks = 0;
    const impatient = { ...clock, now: () => (looks += 1) };
    const ledger = tallyLedger({ pace, clock: impatient });
    expect(await ledger.remove('r', 2)).toBe(false);
    expect((await tallyLedger().read('r', { settled: true })).readOnly).toBe('removed');
    expect([...storage.protocol.records.keys()].some((key) => key.startsWith('t:r:e:'))).toBe(true);
    await createSweeper(testStorage(), clock, createUploads(testStorage(), clock)).sweep(Infinity);
    expect([...storage.protocol.records.keys()]).toEqual(['life:t:r']);
  });
});
