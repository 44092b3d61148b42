import { createLedger } from '../../../../src/adapters/ledger/ledger';
import { createLedgerCache } from '../../../../src/adapters/ledger/ledger-cache';
import { emptyStreamState } from '../../../../src/adapters/ledger/stream-state';
import { createKvsProtocol, serveStorage } from '../../../support/ledger/kvs-protocol';
import { forgeRuntime, type RuntimeOf } from '../../../support/platform/forge-runtime';
import { tallyShape } from '../../../support/ledger/tally-shape';
import { count, seenStorage, silentLog, testClock } from '../../../support/ledger/test-ledgers';

type Tenant = RuntimeOf;

/** The platform switches both what the app is told and what it reaches. */
const enter = (tenant: Tenant, storage: ReturnType<typeof createKvsProtocol>): void => {
  Object.assign(globalThis, { __forge_runtime__: forgeRuntime(tenant) });
  serveStorage(storage);
};

const base: Tenant = { cloudId: 'one', installationId: 'i1', environmentId: 'e1' };
const tenants: readonly (readonly [string, Tenant])[] = [
  ['another site', { ...base, cloudId: 'two' }],
  ['another installation', { ...base, installationId: 'i2' }],
  ['another environment', { ...base, environmentId: 'e2' }],
];

describe('one process that serves several installations', () => {
  it.each(tenants)('shows nothing of a quarter to %s with an equal id', async (_, other) => {
    const [mine, theirs] = [
      createKvsProtocol({ absent: () => 'failed' }),
      createKvsProtocol({ absent: () => 'failed' }),
    ];
    // The module's own cache, as in the function.
    const ledger = createLedger(tallyShape, {
      clock: testClock(),
      random: { next: () => 0 },
      log: silentLog,
      check: seenStorage,
    });
    enter(base, mine);
    await count(ledger, 'same', 'mine');
    expect((await ledger.read('same', { settled: true })).state?.commands).toEqual(['mine']);
    enter(other, theirs);
    expect((await ledger.read('same', { settled: true })).state).toBeNull();
    await count(ledger, 'same', 'theirs');
    expect((await ledger.read('same', { settled: true })).state?.commands).toEqual(['theirs']);
    enter(base, mine);
    expect((await ledger.read('same', { settled: true })).state?.commands).toEqual(['mine']);
    // The cases share the cache with what came before, so none may start where another ended.
    await ledger.remove('same', Infinity);
    enter(other, theirs);
    await ledger.remove('same', Infinity);
  });
});

describe('what is remembered', () => {
  const streamState = { ...emptyStreamState<unknown, unknown>(0), seq: 1 };

  it('is bounded by size and number, the least recent going first', () => {
    const cache = createLedgerCache(100, 3);
    for (const key of ['a', 'b', 'c', 'd']) cache.keep(key, streamState, 10);
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.find(key) !== undefined)).toEqual(['b', 'c', 'd']);
    cache.keep('e', streamState, 95);
    expect(['b', 'c', 'd', 'e'].filter((key) => cache.find(key) !== undefined)).toEqual(['e']);
  });

  it('never goes back to less than is known', () => {
    const cache = createLedgerCache();
    cache.keep('a', { ...streamState, seq: 5 }, 1);
    cache.keep('a', { ...streamState, seq: 3 }, 1);
    expect(cache.find('a')?.seq).toBe(5);
  });
});
