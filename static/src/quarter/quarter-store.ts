import type { Actor } from '#domain/quarter/decision';
import type { Command } from '#domain/quarter/command';
import type { Answer, Call } from '../rpc/call';
import { applySync, mergeEntries } from './apply-sync';
import { createOutbox } from './command-outbox';
import {
  canDecideHere,
  decideHere,
  foldPending,
  type PendingCommand,
  type Viewpoint,
} from './optimistic-quarter';
import type { NewCommand, Submitted } from './new-command';
import type { Me, QuarterState } from './quarter-state';
import type { UnsentCommands } from './unsent-commands';
import { sortHistory } from './undo-history';
import { createSyncLoop } from './sync-loop';

export interface QuarterStoreOptions {
  readonly call: Call;
  readonly quarter: string;
  readonly opened: Answer<'quarter.open'>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly random: () => number;
  /** Whether anybody looks at the page: nobody needs news every three seconds behind another tab. */
  readonly isVisible: () => boolean;
  readonly unsent: UnsentCommands;
}

export interface QuarterStore {
  getState(): QuarterState;
  subscribe(listener: () => void): () => void;
  /** Shows the command's effect at once and sends it; refused here, nothing is sent. */
  decide(command: NewCommand): Submitted;
  /** Turns an entry around, the newest own one by default; null when there is none. */
  undo(seq?: number): Submitted | null;
  redo(): Submitted | null;
  /** Sends what was held once more, or gives it up. */
  resend(): void;
  discard(): void;
  /** A refusal was read: it need not be shown any longer. */
  dismiss(commandId: string): void;
  /** Names for messages that name a person, by member id. */
  setNames(names: Readonly<Record<string, string>>): void;
  /** Fetches entries from before the page was opened, for the history in words. */
  lookBack(entries: number): Promise<void>;
  /** Asks for news now: the window got the focus, the network is back, a hint came. */
  hurry(): void;
  /** Starts to listen for news; the answer stops it. */
  start(): () => void;
}

const actorOf = ({ member, administers }: Me): Actor =>
  member === null ? { kind: 'newcomer', administers } : { kind: 'member', member, administers };

const openedState = ({ quarter, seq, me }: Answer<'quarter.open'>): QuarterState => ({
  quarter,
  confirmed: quarter,
  seq,
  me,
  pending: [],
  entries: [],
  refused: [],
  held: null,
  connection: 'online',
  undoable: [],
  redoable: [],
});

/** The state of one open quarter: confirmed by the server, plus what this page has sent and not heard of yet. */
export const createQuarterStore = (options: QuarterStoreOptions): QuarterStore => {
  const { call, quarter, now, newId, unsent } = options;
  const listeners = new Set<() => void>();
  let state = openedState(options.opened);
  let names: Readonly<Record<string, string>> = {};

  const viewpoint = (): Viewpoint => ({ by: actorOf(state.me), entries: state.entries, names });

  /** The visible quarter is computed again only when what it is made of has changed. */
  const update = (change: (state: QuarterState) => QuarterState): void => {
    const next = change(state);
    if (next === state) return;
    if (next.pending !== state.pending) unsent.keep(next.pending);
    const same = next.confirmed === state.confirmed && next.pending === state.pending && next.me === state.me;
    state = same
      ? next
      : {
          ...next,
          quarter: foldPending(next.confirmed, next.pending, { ...viewpoint(), by: actorOf(next.me) }),
        };

    for (const listener of [...listeners]) listener();
  };

  const refreshMe = async (): Promise<void> => {
    const { me } = await call('quarter.open', { quarter });
    update((current) => ({ ...current, me }));
  };

  const outbox = createOutbox({ ...options, getState: () => state, update, refreshMe });

  const loop = createSyncLoop({
    ...options,
    sync: async () => {
      const before = state.seq;
      const sync = await call('quarter.sync', { quarter, since: before });
      update((current) => ({
        ...applySync(current, sync),
        connection: current.connection === 'busy' ? 'busy' : 'online',
      }));
      outbox.wake();
      return { changed: state.seq !== before, sync };
    },
    failed: (failure) => outbox.lost(failure),
  });

  const decide = (given: NewCommand): Submitted => {
    const command: Command = { ...given, id: newId() };
    const pending: PendingCommand = { command, at: now(), basedOn: state.seq };
    if (canDecideHere(pending, viewpoint())) {
      const decision = decideHere(state.quarter, pending, viewpoint());
      if (!decision.ok) {
        const refusal = decision.error;
        return { id: command.id, refusal, settled: Promise.resolve({ ok: false, refusal }) };
      }
    }
    update((current) => ({ ...current, pending: [...current.pending, pending] }));
    loop.quicken();
    return { id: command.id, refusal: null, settled: outbox.send(command) };
  };

  const turn = (seq: number | undefined, kind: 'undo' | 'redo'): Submitted | null => {
    if (seq === undefined) return null;
    const submitted = decide({ kind: 'undo', seq });
    if (submitted.refusal === null) {
      void submitted.settled.then((settled) => update((current) => sortHistory(current, settled, seq, kind)));
    }
    return submitted;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    decide,
    undo: (seq) => turn(seq ?? state.undoable.at(-1), 'undo'),
    redo: () => turn(state.redoable.at(-1), 'redo'),
    resend: outbox.resend,
    discard: outbox.discard,
    dismiss: (commandId) =>
      update((current) => ({
        ...current,
        refused: current.refused.filter(({ command }) => command.id !== commandId),
      })),
    setNames: (known) => {
      names = known;
    },
    lookBack: async (count) => {
      const since = Math.max(0, state.seq - count);
      const sync = await call('quarter.sync', { quarter, since });
      if (sync.kind === 'refresh') return;
      update((current) => ({
        ...applySync(current, sync),
        entries: mergeEntries(current.entries, sync.entries),
      }));
    },
    hurry: loop.now,
    start: () => {
      outbox.restore(unsent.load());
      return loop.start();
    },
  };
};
