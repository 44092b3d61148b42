import './fake-bridge';
import type { Command } from '#domain/quarter/command';
import { createQuarterStore, type QuarterStoreOptions } from '../../../static/src/sync/quarter-store';
import type { PendingCommand } from '../../../static/src/sync/optimistic-quarter';
import type { Call } from '../../../static/src/rpc/call';
import { createInProcessLedger, type LedgerPerson } from './in-process-ledger';

const ada: LedgerPerson = { account: 'ada', name: 'Ada', administers: true, mayCreate: true };
const ben: LedgerPerson = { account: 'ben', name: 'Ben', administers: false, mayCreate: true };

export const unsentInMemory = (kept: readonly PendingCommand[] = []) => {
  let pending = kept;
  return {
    load: () => pending,
    keep: (next: readonly PendingCommand[]) => {
      pending = next;
    },
  };
};

/** A quarter that two people joined, and one of them looking at it. */
export const openStore = async (
  wrap: (call: Call) => Call = (call) => call,
  changes: Partial<QuarterStoreOptions> = {},
) => {
  const ledger = createInProcessLedger();
  ledger.create('q');
  ledger.act('q', { id: 'ada-joins', kind: 'member.join', role: 'product' }, ada);
  ledger.act('q', { id: 'ben-joins', kind: 'member.join', role: 'engineering' }, ben);
  const call = wrap(ledger.callAs(ada));
  let made = 0;
  const store = createQuarterStore({
    call,
    quarter: 'q',
    opened: await ledger.callAs(ada)('quarter.open', { quarter: 'q' }),
    now: () => '2026-12-14T09:00:00.000Z',
    newId: () => `ada-${String((made += 1))}`,
    random: () => 0.5,
    isVisible: () => true,
    unsent: unsentInMemory(),
    ...changes,
  });
  const stop = store.start();
  const act = (command: Command, person = ben) => ledger.act('q', command, person);
  return { ledger, store, stop, act };
};
