import { storedQuarter } from '../../../src/contract/stored-quarter';
import { createLedger, type ForgeLedger, type LedgerParts } from '../../../src/adapters/ledger/ledger';
import { createLedgerCache } from '../../../src/adapters/ledger/ledger-cache';
import { quarterShape } from '../../../src/adapters/ledger/quarter-shape';
import { createStorage } from '../../../src/adapters/ledger/storage';
import type { StorageCheck } from '../../../src/adapters/ledger/storage-check';
import type { Change } from '../../../src/domain/quarter/change';
import type { Quarter } from '../../../src/domain/quarter/quarter';
import type { Clock, Log } from '../../../src/usecases/ports';
import { tallyShape, type Tallied, type Tally } from './tally-shape';

export const testClock = (start = Date.UTC(2026, 0, 5)): Clock & { advance(ms: number): void } => {
  let now = start;
  return {
    now: () => now,
    wait: async (ms) => {
      now += ms;
      await Promise.resolve();
    },
    advance: (ms) => (now += ms),
  };
};

export const silentLog: Log = { note: () => undefined, warn: () => undefined, error: () => undefined };

const random = { next: () => 0.5 };

/** A storage whose behaviour was seen before: nothing is tried. */
export const seenStorage: StorageCheck = {
  key: () => 'check:found:1.0.0',
  parse: () => ({ v: 1, at: 0, createOnce: 'once', batch: 'strict' }),
  ensure: () => Promise.resolve(undefined),
  tryThoroughly: () => Promise.reject(new Error('Nothing is tried here.')),
};

/** Every call is a container of its own: nothing is remembered from one to the next. */
const ledgerParts = (more: Partial<LedgerParts> = {}): LedgerParts => ({
  clock: testClock(),
  random,
  log: silentLog,
  check: seenStorage,
  cache: createLedgerCache(),
  tenant: () => 'site',
  ...more,
});

export const tallyLedger = (more: Partial<LedgerParts> = {}): ForgeLedger<Tally, Tallied> =>
  createLedger(tallyShape, ledgerParts(more));

export const quarterLedger = (more: Partial<LedgerParts> = {}): ForgeLedger<Quarter, Change> =>
  createLedger(quarterShape(storedQuarter), ledgerParts(more));

export const testStorage = (clock: Clock = testClock()) => createStorage(clock, random);

/** Appends one entry as a page would have it done. */
export const count = async (
  ledger: ForgeLedger<Tally, Tallied>,
  id: string,
  command: string,
  text = '',
  basedOn = 0,
) => {
  const reading = await ledger.read(id, { since: basedOn, window: true });
  return ledger.commit<string>(reading, {
    commandId: command,
    basedOn,
    decide: ({ state }) => ({
      ok: true,
      value: {
        command: 'count',
        by: 'm',
        at: '2026-01-05T00:00:00.000Z',
        changes: [{ command, number: (state?.count ?? 0) + 1, text }],
      },
    }),
  });
};

export const countMany = async (
  ledger: ForgeLedger<Tally, Tallied>,
  id: string,
  commands: number,
): Promise<void> => {
  for (let n = 1; n <= commands; n += 1) await count(ledger, id, `c${n}`, '', Math.max(0, n - 2));
};
