import './fake-bridge';
import type { Command } from '#domain/quarter/command';
import { createQuarterStore, type QuarterStoreOptions } from '../../../static/src/sync/quarter-store';
import type { PendingCommand } from '../../../static/src/sync/optimistic-quarter';
import type { Call } from '../../../static/src/rpc/call';
import { startPageServer, type PageServer, type Person } from './page-server';

export const unsentInMemory = (kept: readonly PendingCommand[] = []) => {
  let pending = kept;
  return {
    load: () => pending,
    keep: (next: readonly PendingCommand[]) => {
      pending = next;
    },
  };
};

/** A person's page on a quarter, without anything that draws it. */
export const openStoreAs = async (
  server: PageServer,
  quarter: string,
  person: Person,
  wrap: (call: Call) => Call = (call) => call,
  changes: Partial<QuarterStoreOptions> = {},
) => {
  let made = 0;
  const store = createQuarterStore({
    call: wrap(server.callAs(person)),
    quarter,
    opened: await server.ask(person, 'quarter.open', { quarter }),
    now: () => '2026-12-14T09:00:00.000Z',
    newId: () => `${person}-${String((made += 1))}`,
    random: () => 0.5,
    isVisible: () => true,
    unsent: unsentInMemory(),
    ...changes,
  });
  return { store, stop: store.start() };
};

/** A quarter that two people joined, and one of them looking at it. */
export const openStore = async (wrap?: (call: Call) => Call, changes: Partial<QuarterStoreOptions> = {}) => {
  const server = startPageServer();
  const quarter = await server.create();
  const act = (command: Command, person: Person = 'ben') => server.act(quarter, command, person);
  await act({ id: 'ben-joins', kind: 'member.join', role: 'engineering' });
  const seen = () => server.quarterOf(quarter);
  return {
    server,
    act,
    seen,
    seq: () => server.seqOf(quarter),
    ...(await openStoreAs(server, quarter, 'ada', wrap, changes)),
  };
};
