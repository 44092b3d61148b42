import type { LedgerEntry, Reading, Seal } from '../../usecases/ports';
import type { SnapshotPointer } from './snapshot-record';
import type { StreamShape } from './stream-shape';

/** More than the command window of 500, so that a warm process never reads it again. */
const KEPT_ENTRIES = 640;
const DROPPED_AT_ONCE = 160;

/** A stream as far as it was read: a state, and every entry since. */
export interface Line<S, C> {
  /** Raised when a text was purged: whatever was read before is void. */
  readonly epoch: number;
  readonly anchor: { readonly seq: number; readonly state: S | null };
  /** anchor.seq + 1, + 2, ... without gaps. */
  readonly entries: readonly LedgerEntry<C>[];
  readonly seq: number;
  readonly state: S | null;
  readonly sealed: Seal | null;
  /** Characters stored for what stands here. */
  readonly weight: number;
}

export const emptyLine = <S, C>(epoch: number, sealed: Seal | null = null): Line<S, C> => ({
  epoch,
  anchor: { seq: 0, state: null },
  entries: [],
  seq: 0,
  state: null,
  sealed,
  weight: 0,
});

const foldAll = <S, C>(
  shape: StreamShape<S, C>,
  from: S | null,
  entries: readonly LedgerEntry<C>[],
): S | null => entries.reduce(shape.fold, from);

/** A line with more entries behind it; one that cannot be folded seals it before. */
export const extended = <S, C>(
  shape: StreamShape<S, C>,
  line: Line<S, C>,
  more: readonly LedgerEntry<C>[],
  weight: number,
): Line<S, C> => {
  let { state, sealed } = line;
  const folded: LedgerEntry<C>[] = [];
  for (const entry of more) {
    try {
      state = shape.fold(state, entry);
      folded.push(entry);
    } catch {
      sealed ??= 'unreadable';
      break;
    }
  }
  return {
    ...line,
    entries: folded.length === 0 ? line.entries : [...line.entries, ...folded],
    seq: line.seq + folded.length,
    state,
    sealed,
    weight: line.weight + weight,
  };
};

/** Moves the anchor up when more entries hang on it than anybody asks for. */
export const trimmed = <S, C>(shape: StreamShape<S, C>, line: Line<S, C>): Line<S, C> => {
  const surplus = line.entries.length - KEPT_ENTRIES;
  if (surplus < DROPPED_AT_ONCE) return line;
  const kept = line.entries.slice(surplus);
  return {
    ...line,
    anchor: {
      seq: line.anchor.seq + surplus,
      state: foldAll(shape, line.anchor.state, line.entries.slice(0, surplus)),
    },
    entries: kept,
    weight: Math.ceil((line.weight * kept.length) / line.entries.length),
  };
};

/** A line, what was read beside it, and what is known about its snapshots: all that an append needs. */
export interface StreamReading<S, C> extends Reading<S, C> {
  readonly line: Line<S, C>;
  readonly loose: ReadonlyMap<number, LedgerEntry<C>>;
  readonly pointer: SnapshotPointer;
  /** The end was confirmed by a strict read. */
  readonly isSettled: boolean;
}

export const readingOf = <S, C>(
  shape: StreamShape<S, C>,
  id: string,
  line: Line<S, C>,
  beside: Pick<StreamReading<S, C>, 'loose' | 'pointer' | 'isSettled'>,
): StreamReading<S, C> => {
  const find = (seq: number): LedgerEntry<C> | undefined =>
    seq > line.anchor.seq ? line.entries[seq - line.anchor.seq - 1] : beside.loose.get(seq);
  return {
    ...beside,
    id,
    line,
    seq: line.seq,
    state: line.state,
    sealed: line.sealed,
    findEntry: find,
    entriesAfter: (seq) => {
      if (seq >= line.anchor.seq) return line.entries.slice(seq - line.anchor.seq);
      const older: LedgerEntry<C>[] = [];
      for (let n = seq + 1; n <= line.anchor.seq; n += 1) {
        const entry = beside.loose.get(n);
        if (entry === undefined) return undefined;
        older.push(entry);
      }
      return [...older, ...line.entries];
    },
    findStateAt: (seq) =>
      seq === line.seq
        ? line.state
        : seq < line.anchor.seq || seq > line.seq
          ? undefined
          : foldAll(shape, line.anchor.state, line.entries.slice(0, seq - line.anchor.seq)),
  };
};
