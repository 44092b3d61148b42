import type { LedgerEntry, Reading, ReadOnlyReason } from '../../usecases/ports';
import type { SnapshotPointer } from './snapshot-record';
import type { StorageVerdict } from './storage-check';
import type { StreamShape } from './stream-shape';

/** More than the command window of 500, so that a warm process never reads it again. */
const KEPT_ENTRIES = 640;
const DROPPED_AT_ONCE = 160;

/** A stream as far as it was read: a state, and every entry since. */
export interface StreamState<S, C> {
  /** Raised when a text was purged: whatever was read before is void. */
  readonly epoch: number;
  readonly anchor: { readonly seq: number; readonly state: S | null };
  /** anchor.seq + 1, + 2, ... without gaps. */
  readonly entries: readonly LedgerEntry<C>[];
  readonly seq: number;
  readonly state: S | null;
  readonly readOnly: ReadOnlyReason | null;
  /** Characters stored for what stands here. */
  readonly weight: number;
}

export const emptyStreamState = <S, C>(
  epoch: number,
  readOnly: ReadOnlyReason | null = null,
): StreamState<S, C> => ({
  epoch,
  anchor: { seq: 0, state: null },
  entries: [],
  seq: 0,
  state: null,
  readOnly,
  weight: 0,
});

const foldAll = <S, C>(
  shape: StreamShape<S, C>,
  from: S | null,
  entries: readonly LedgerEntry<C>[],
): S | null => entries.reduce(shape.fold, from);

/** A state with more entries behind it; one that cannot be folded makes it read-only before. */
export const extended = <S, C>(
  shape: StreamShape<S, C>,
  streamState: StreamState<S, C>,
  more: readonly LedgerEntry<C>[],
  weight: number,
): StreamState<S, C> => {
  let { state, readOnly } = streamState;
  const folded: LedgerEntry<C>[] = [];
  for (const entry of more) {
    try {
      state = shape.fold(state, entry);
      folded.push(entry);
    } catch {
      readOnly ??= 'unreadable';
      break;
    }
  }
  return {
    ...streamState,
    entries: folded.length === 0 ? streamState.entries : [...streamState.entries, ...folded],
    seq: streamState.seq + folded.length,
    state,
    readOnly,
    weight: streamState.weight + weight,
  };
};

/** Moves the anchor up when more entries hang on it than anybody asks for. */
export const trimmed = <S, C>(
  shape: StreamShape<S, C>,
  streamState: StreamState<S, C>,
): StreamState<S, C> => {
  const surplus = streamState.entries.length - KEPT_ENTRIES;
  if (surplus < DROPPED_AT_ONCE) return streamState;
  const kept = streamState.entries.slice(surplus);
  return {
    ...streamState,
    anchor: {
      seq: streamState.anchor.seq + surplus,
      state: foldAll(shape, streamState.anchor.state, streamState.entries.slice(0, surplus)),
    },
    entries: kept,
    weight: Math.ceil((streamState.weight * kept.length) / streamState.entries.length),
  };
};

/** A stream state, what was read beside it, and what is known about its snapshots: all that an append needs. */
export interface StreamReading<S, C> extends Reading<S, C> {
  readonly streamState: StreamState<S, C>;
  readonly loose: ReadonlyMap<number, LedgerEntry<C>>;
  /** Undefined: not looked at, since nothing but news was wanted. */
  readonly pointer: SnapshotPointer | undefined;
  /** The end was confirmed by a strict read. */
  readonly isSettled: boolean;
  /** Undefined: not known yet. */
  readonly verdict: StorageVerdict | undefined;
}

export const readingOf = <S, C>(
  shape: StreamShape<S, C>,
  id: string,
  streamState: StreamState<S, C>,
  beside: Pick<StreamReading<S, C>, 'loose' | 'pointer' | 'isSettled' | 'verdict'>,
): StreamReading<S, C> => {
  const find = (seq: number): LedgerEntry<C> | undefined =>
    seq > streamState.anchor.seq
      ? streamState.entries[seq - streamState.anchor.seq - 1]
      : beside.loose.get(seq);
  return {
    ...beside,
    id,
    streamState,
    seq: streamState.seq,
    state: streamState.state,
    readOnly: streamState.readOnly ?? (beside.verdict?.createOnce === 'twice' ? 'storage' : null),
    findEntry: find,
    entriesAfter: (seq) => {
      if (seq >= streamState.anchor.seq) return streamState.entries.slice(seq - streamState.anchor.seq);
      const older: LedgerEntry<C>[] = [];
      for (let n = seq + 1; n <= streamState.anchor.seq; n += 1) {
        const entry = beside.loose.get(n);
        if (entry === undefined) return undefined;
        older.push(entry);
      }
      return [...older, ...streamState.entries];
    },
    findStateAt: (seq) =>
      seq === streamState.seq
        ? streamState.state
        : seq < streamState.anchor.seq || seq > streamState.seq
          ? undefined
          : foldAll(
              shape,
              streamState.anchor.state,
              streamState.entries.slice(0, seq - streamState.anchor.seq),
            ),
  };
};
