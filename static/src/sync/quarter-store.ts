import type { Command } from '#domain/quarter/command';
import { sealedRounds } from '#domain/quarter/envelope-definitions';
import type { Answer, Call } from '../rpc/call';
import { actorOf } from './actor-of';
import { keepEqual } from './keep-equal';
import { applySync, mergeEntries } from './apply-sync';
import { createOutbox } from './command-outbox';
import {
  canDecideHere,
  decideHere,
  foldPending,
  type PendingCommand,
  type Viewpoint,
} from './optimistic-quarter';
import type { MakeCommand, NewCommand, Submitted } from './new-command';
import type { Me, QuarterState } from './quarter-state';
import type { UnsentCommands } from './unsent-commands';
import { serverClockAfter } from './server-clock';
import { pagedCall } from './paged-call';
import { timedCall } from './timed-call';
import { sortHistory } from './undo-history';
import { createPresenceLook } from './presence-look';
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
  readonly getState: () => QuarterState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the command's effect at once and sends it; refused here, nothing is sent. */
  readonly decide: (command: NewCommand | MakeCommand) => Submitted;
  /** Turns an entry around, the newest own one by default; null when there is none. */
  readonly undo: (seq?: number) => Submitted | null;
  readonly redo: () => Submitted | null;
  /** Sends what is blocked once more, or gives it up. */
  readonly resend: () => void;
  readonly discard: () => void;
  /** A refusal was read: it need not be shown any longer. */
  readonly dismiss: (commandId: string) => void;
  /** Names for messages that name a person, by member id. */
  readonly setNames: (names: Readonly<Record<string, string>>) => void;
  /** Fetches entries from before the page was opened, for the history in words. */
  readonly loadHistory: (entries: number) => Promise<void>;
  /** Asks for news now: the window got the focus, the network is back, a hint came. */
  readonly syncNow: () => void;
  /** The page shows a room in which people act together, so that they see each other; null: none any more. */
  readonly enter: (room: string | null) => void;
  /** Starts to send and to listen; the answer stops both. May be called again afterwards. */
  readonly start: () => () => void;
}

const sameMe = (a: Me, b: Me): boolean => JSON.stringify(a) === JSON.stringify(b);

type Present = QuarterState['present'];

const samePresent = (a: Present, b: Present): boolean => a?.join('|') === b?.join('|');

const openedState = ({ quarter, seq, me, own }: Answer<'quarter.open'>): QuarterState => ({
  quarter,
  confirmed: quarter,
  seq,
  me,
  pending: [],
  entries: [],
  refused: [],
  blockedCommands: null,
  connection: 'online',
  names: {},
  undoable: [],
  redoable: [],
  serverClock: null,
  // Whoever opens it is there; who else is, the first poll tells.
  present: me.member === null ? null : [me.member],
  own,
  silence: [],
});

/** The state of one open quarter: confirmed by the server, plus what this page has sent and not heard of yet. */
export const createQuarterStore = (options: QuarterStoreOptions): QuarterStore => {
  const { quarter, now, newId, unsent } = options;
  const listeners = new Set<() => void>();
  let state = openedState(options.opened);
  let isStarted = false;
  let isRestored = false;
  let place: string | null = null;
  const presence = createPresenceLook(() => Date.now(), options.isVisible);
  /** The members of the quarter when the server last said who the reader is among them. */
  let toldFor = state.confirmed.members;

  /** Else people who are in a room wait for the others to come. */
  const isSessionRunning = (): boolean => state.confirmed.places.length > 0;

  const viewpoint = (): Viewpoint => ({
    by: actorOf(state.me),
    entries: state.entries,
    names: state.names,
    present: state.present,
  });

  /** Once this page has left, another one may keep its own there: then only what was answered is taken away. */
  const keepUnsent = (before: readonly PendingCommand[], now: readonly PendingCommand[]): void => {
    if (isStarted) {
      unsent.keep(now);
      return;
    }
    const left = new Set(now.map(({ command }) => command.id));
    const answered = new Set(before.map(({ command }) => command.id).filter((id) => !left.has(id)));
    unsent.keep(unsent.load().filter(({ command }) => !answered.has(command.id)));
  };

  /** The visible quarter is computed again only when what it is made of has changed. */
  const update = (change: (state: QuarterState) => QuarterState): void => {
    const next = change(state);
    if (next === state) return;
    if (next.pending !== state.pending) keepUnsent(state.pending, next.pending);
    const same = next.confirmed === state.confirmed && next.pending === state.pending && next.me === state.me;
    state = same
      ? next
      : {
          ...next,
          quarter: foldPending(next.confirmed, next.pending, { ...viewpoint(), by: actorOf(next.me) }),
        };

    for (const listener of [...listeners]) listener();
  };

  // Each answer is timed by itself: the pages that follow one are no part of its round trip.
  const timed = timedCall(options.call, Date.now, (told) => {
    update((current) => {
      const serverClock = serverClockAfter(current.serverClock, told);
      return serverClock === current.serverClock ? current : { ...current, serverClock };
    });
  });
  const call = pagedCall(timed);

  const outbox = createOutbox({
    ...options,
    call,
    getState: () => state,
    update,
    syncNow: () => loop.now(),
    heard: () => loop.heard(),
  });

  const loop = createSyncLoop({
    ...options,
    hint: options.opened.hint,
    known: () => state.seq,
    isInRoom: () => place !== null,
    isWaiting: () => !isSessionRunning() || sealedRounds(state.confirmed, 'open').length > 0,
    sync: async (wantsHint) => {
      const before = state.seq;
      const asked = presence.ask(place, state.me.member, !isSessionRunning());
      const { me, hint, present, own, silence, ...sync } = await call('quarter.sync', {
        quarter,
        since: before,
        ...(toldFor === state.confirmed.members ? { brief: true } : {}),
        ...(wantsHint ? { wantsHint } : {}),
        ...asked,
      });
      if (asked.present !== undefined) presence.answered();
      update((current) => {
        const synced = applySync(current, sync);
        const connection = current.connection === 'busy' ? 'busy' : 'online';
        const isSame = me === undefined || sameMe(synced.me, me);
        const there = asked.present === undefined ? synced.present : (present ?? null);
        return {
          ...synced,
          me: isSame ? synced.me : me,
          connection,
          present: samePresent(there, synced.present) ? synced.present : there,
          own: own === undefined ? synced.own : keepEqual(synced.own, own),
          silence: silence === undefined ? synced.silence : keepEqual(synced.silence, silence),
        };
      });
      if (me !== undefined) toldFor = state.confirmed.members;
      outbox.retryNow();
      return { changed: state.seq !== before, hint };
    },
    failed: (failure) => {
      if (presence.isOutdated())
        update((current) => (current.present === null ? current : { ...current, present: null }));
      outbox.connectionLost(failure);
    },
  });

  const decide = (given: NewCommand | MakeCommand): Submitted => {
    const id = newId();
    const command: Command = { ...(typeof given === 'function' ? given(id) : given), id };
    const at = new Date(Date.parse(now()) + (state.serverClock?.offset ?? 0)).toISOString();
    const pending: PendingCommand = { command, at, basedOn: state.seq };
    if (canDecideHere(pending, viewpoint())) {
      const decision = decideHere(state.quarter, pending, viewpoint());
      if (!decision.ok) {
        const refusal = decision.error;
        return { id: command.id, refusal, settled: Promise.resolve({ ok: false, refusal }) };
      }
    }
    update((current) => ({ ...current, pending: [...current.pending, pending] }));
    loop.speedUp();
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
    setNames: (names) => update((current) => ({ ...current, names })),
    loadHistory: async (count) => {
      // Not before the first entry, which makes the quarter: that answer would be the whole quarter anew.
      const since = Math.max(1, state.seq - count);
      const sync = await call('quarter.sync', { quarter, since, lookBack: true });
      if (sync.kind === 'refresh') return;
      // Later ones come with the news, where each is folded: here some may be left out.
      update((current) => {
        const past = sync.entries.filter(({ seq }) => seq <= current.seq);
        return { ...current, entries: mergeEntries(current.entries, past) };
      });
    },
    syncNow: loop.now,
    enter: (room) => {
      if (place === room) return;
      place = room;
      loop.now();
    },
    start: () => {
      isStarted = true;
      outbox.resume();
      if (!isRestored) outbox.restore(unsent.load());
      isRestored = true;
      const stopLoop = loop.start();
      return () => {
        stopLoop();
        outbox.pause();
        isStarted = false;
      };
    },
  };
};
