import { NEWS_AHEAD, type Fetched } from './catch-up';
import { ledgerKeys } from './ledger-keys';
import { parseLife } from './life-record';
import type { Storage } from './storage';
import type { StorageCheck } from './storage-check';
import type { StreamShape } from './stream-shape';
import { readingOf, type StreamReading, type StreamState } from './stream-state';

export interface Peeked<S, C> {
  /** What stands there, where this process remembers it up to `seq` and nothing has happened to it since. */
  readonly quiet: S | undefined;
  /**
   * Reads on from what this process remembers, an entry at a time, up to an end that a strict read confirms: what is new
   * is mostly one. Undefined: too little is remembered, or the stream is gone; then begin.
   */
  readonly readOn: () => Promise<StreamReading<S, C> | undefined>;
}

interface Known<S, C> {
  readonly shape: StreamShape<S, C>;
  readonly storage: Storage;
  readonly check: Pick<StorageCheck, 'key' | 'parse'>;
  /** What this process remembers; undefined: nothing. */
  readonly known: StreamState<S, C> | undefined;
  /** Up to the end, from what was fetched behind it. */
  readonly readOn: (known: StreamState<S, C>, fetched: Fetched) => Promise<StreamState<S, C>>;
}

interface Asked {
  readonly id: string;
  /** Revision that the caller knows. */
  readonly seq: number;
  readonly isWriting: boolean;
}

/** Looks whether anything stands behind what the caller knows, before the caller's right is known. */
export const peekStream = async <S, C>(
  { shape, storage, check, known, readOn }: Known<S, C>,
  { id, seq, isWriting }: Asked,
): Promise<Peeked<S, C>> => {
  const stream = `${shape.name}:${id}`;
  const [life, next, found] = await Promise.all([
    storage.get(ledgerKeys.life(stream)),
    storage.get(ledgerKeys.entry(stream, seq + 1)),
    isWriting ? storage.get(check.key()) : undefined,
  ]);
  const { epoch, gone } = parseLife(life);
  const isKnown = known?.epoch === epoch && !gone && known.seq >= seq && known.anchor.seq <= seq;
  if (!isKnown || known.state === null) return { quiet: undefined, readOn: () => Promise.resolve(undefined) };
  const isEnd = known.seq === seq && next === undefined;
  const verdict = check.parse(found);
  return {
    quiet: isEnd ? known.state : undefined,
    readOn: async () => {
      const records = new Map(known.seq === seq && next !== undefined ? [[seq + 1, next]] : []);
      // As if so many had been asked for: one more is read at a time, and only a long row in batches.
      const fetched = { records, upTo: known.seq + NEWS_AHEAD, head: 0 };
      const streamState = isEnd ? known : await readOn(known, fetched);
      return readingOf(shape, id, streamState, {
        loose: new Map(),
        pointer: undefined,
        isSettled: true,
        verdict,
      });
    },
  };
};
