import { evolve } from '#domain/quarter/evolve';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import type { Answer } from '../rpc/call';
import type { PendingCommand } from './optimistic-quarter';

/** What happened since a revision, as every answer about an open quarter brings it. */
export type Sync = Answer<'quarter.decide'>['sync'];

interface Confirmed {
  readonly confirmed: Quarter;
  readonly seq: number;
  readonly entries: readonly Entry[];
  readonly pending: readonly PendingCommand[];
}

/** What came back under its id is confirmed now and must not be folded in a second time. */
const withoutConfirmed = (
  pending: readonly PendingCommand[],
  fresh: readonly Entry[],
): readonly PendingCommand[] => {
  const confirmed = new Set(fresh.map(({ commandId }) => commandId));
  return pending.some(({ command }) => confirmed.has(command.id))
    ? pending.filter(({ command }) => !confirmed.has(command.id))
    : pending;
};

/** More than people look back over; the whole history is the server's. */
const KEPT_ENTRIES = 400;

export const mergeEntries = (known: readonly Entry[], more: readonly Entry[]): readonly Entry[] => {
  if (more.length === 0) return known;
  const bySeq = new Map([...known, ...more].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq).slice(-KEPT_ENTRIES);
};

/** The confirmed quarter after an answer of the server. Answers may overlap or come late: what is known is skipped. */
export const applySync = <S extends Confirmed>(state: S, sync: Sync): S => {
  if (sync.kind === 'refresh') {
    // What lies between the entries known here and this revision was not told: kept, they would look complete.
    return sync.seq < state.seq ? state : { ...state, confirmed: sync.quarter, seq: sync.seq, entries: [] };
  }
  const fresh = sync.entries.filter(({ seq }) => seq > state.seq);
  const entries = mergeEntries(state.entries, sync.entries);
  if (fresh.length === 0 && sync.seq <= state.seq)
    return entries === state.entries ? state : { ...state, entries };
  const confirmed = fresh.flatMap(({ changes }) => changes).reduce(evolve, state.confirmed);
  const pending = withoutConfirmed(state.pending, fresh);
  return { ...state, confirmed, pending, seq: Math.max(state.seq, sync.seq), entries };
};
