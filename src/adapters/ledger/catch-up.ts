import { ledgerKeys } from './ledger-keys';
import { extended, type StreamState } from './stream-state';
import { parseRecords, recordsFrom } from './raw-records';
import type { Storage } from './storage';
import type { StreamShape } from './stream-shape';

/** Entries asked for beyond what is known; with the keys read along they fill one batch of 25. */
export const AHEAD = 20;

/**
 * The same for a caller who knows the stream up to somewhere: what is new is mostly one entry, and every key that is not
 * there is paid for like one that is. More than these cost one more round trip, up to the head that came along.
 */
export const NEWS_AHEAD = 4;

export interface Fetched {
  /** Raw entries by number; added to. */
  readonly records: Map<number, unknown>;
  /** The last number that was asked for in a batch, there or not. */
  readonly upTo: number;
  /** A number that is known to exist. */
  readonly head: number;
}

export interface CaughtUp<S, C> {
  readonly streamState: StreamState<S, C>;
  /** A strict read found nothing behind the end. */
  readonly isSettled: boolean;
  /** Why the entry behind the end cannot be read, where it is there. */
  readonly cause?: unknown;
}

export const range = (from: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(count, 0) }, (_, i) => from + i);

export const readRange = async (
  storage: Storage,
  stream: string,
  numbers: readonly number[],
): Promise<Map<number, unknown>> => {
  const found = await storage.getMany(numbers.map((n) => ledgerKeys.entry(stream, n)));
  return new Map(
    numbers.flatMap((n) => {
      const value = found.get(ledgerKeys.entry(stream, n));
      return value === undefined ? [] : [[n, value] as const];
    }),
  );
};

/**
 * Appends to a stream state whatever stands behind it. A batch may not show what exists, so a hole below an entry that was
 * seen is read strictly, and so is the end where `isSettling`. Each turn of the loop is one round trip.
 */
export const catchUp = async <S, C>(
  shape: StreamShape<S, C>,
  storage: Storage,
  stream: string,
  from: StreamState<S, C>,
  fetched: Fetched,
  isSettling: boolean,
): Promise<CaughtUp<S, C>> => {
  const { records } = fetched;
  let { upTo } = fetched;
  let streamState = from;
  const suspected = new Set<number>();
  for (;;) {
    const run = recordsFrom(records, streamState.seq + 1);
    const end = streamState.seq + run.length + 1;
    const highest = Math.max(fetched.head, ...records.keys());
    const holes = range(end, Math.min(highest - end + 1, AHEAD)).filter((n) => !records.has(n));
    const asked = holes.length === 0 && isSettling ? [end] : holes;
    const next = asked.includes(end) ? end + 1 : end;
    const more = end > upTo && run.length > 0 ? range(next, AHEAD) : [];
    const [parsed, found, ahead] = await Promise.all([
      parseRecords(shape, storage, stream, run),
      Promise.all(asked.map(async (n) => [n, await storage.get(ledgerKeys.entry(stream, n))] as const)),
      readRange(storage, stream, more),
    ]);
    const { unreadable } = parsed;
    const readable =
      unreadable === undefined ? parsed.entries : parsed.entries.filter(({ seq }) => seq < unreadable.seq);
    streamState = extended(shape, streamState, readable, parsed.weight);
    if (parsed.isNewer) streamState = { ...streamState, readOnly: 'newer' };
    if (unreadable !== undefined)
      streamState = { ...streamState, readOnly: streamState.readOnly ?? 'unreadable' };
    // Whatever stands behind is not looked at: it was decided over what cannot be known.
    if (streamState.seq + 1 < end) return { streamState, isSettled: true, cause: unreadable?.cause };
    for (const [n, value] of [...found, ...ahead]) if (value !== undefined) records.set(n, value);
    upTo = Math.max(upTo, next + more.length - 1);
    if (records.has(end)) continue;
    if (![...records.keys()].some((n) => n > end)) return { streamState, isSettled: asked.length > 0 };
    // Entries behind the hole may be younger than the look into it: only a second look proves that one is missing.
    if (suspected.has(end)) return { streamState: { ...streamState, readOnly: 'gap' }, isSettled: true };
    if (asked.includes(end)) suspected.add(end);
  }
};
