import { MOST_ENTRIES_SINCE } from '#domain/quarter/undo';
import { COMMAND_WINDOW, type LedgerEntry, type Log, type ReadOptions } from '../../usecases/ports';
import { AHEAD, catchUp, NEWS_AHEAD, range, readRange, type Fetched } from './catch-up';
import type { LedgerCache } from './ledger-cache';
import { parseHead } from './head-record';
import { ledgerKeys } from './ledger-keys';
import { parseLife, type Life } from './life-record';
import { emptyStreamState, readingOf, trimmed, type StreamState, type StreamReading } from './stream-state';
import { parseRecords } from './raw-records';
import {
  NO_SNAPSHOT,
  parsePointer,
  readSnapshot,
  snapshotKeys,
  type SnapshotPointer,
} from './snapshot-record';
import type { Storage } from './storage';
import { peekStream, type Peeked } from './stream-peek';
import type { StorageCheck } from './storage-check';
import type { StreamShape } from './stream-shape';

/** Entries that a snapshot must be ahead of a remembered state for it to be given up. */
const WORTH_A_SNAPSHOT = 60;

export interface Begun<S, C> {
  /** What was read along with the head, by key. */
  readonly along: ReadonlyMap<string, unknown>;
  /** Something of the stream was seen, and it is not gone. */
  readonly isThere: boolean;
  /** Reads on. */
  readonly read: () => Promise<StreamReading<S, C>>;
}

export interface StreamReader<S, C> {
  /**
   * One round trip, which asks the same of every stream, whether or not anything stands there or is remembered of it:
   * until the caller's right is known nothing else is read.
   *
   * @param along keys of other records to be read in it
   */
  begin(id: string, options: ReadOptions, along?: readonly string[]): Promise<Begun<S, C>>;
  /**
   * Two strict reads, the same for every id.
   *
   * @param isWriting storage is to be known as safe: a third one
   */
  peek(id: string, seq: number, isWriting?: boolean): Promise<Peeked<S, C>>;
  /** Reads on after an append met somebody else's entry, or to confirm the end. */
  readOn(reading: StreamReading<S, C>): Promise<StreamReading<S, C>>;
  remember(stream: string, streamState: StreamState<S, C>): void;
  forget(stream: string): void;
}

const NOTHING: Fetched = { records: new Map(), upTo: 0, head: 0 };

interface Start<S, C> {
  readonly streamState: StreamState<S, C>;
  readonly fetched: Fetched;
}

/** @param tenant site, installation and environment of this invocation */
export const createStreamReader = <S, C>(
  shape: StreamShape<S, C>,
  storage: Storage,
  cache: LedgerCache,
  tenant: () => string,
  log: Log,
  check: Pick<StorageCheck, 'key' | 'parse'>,
): StreamReader<S, C> => {
  const cacheKey = (stream: string): string => `${tenant()}|${stream}`;
  const recall = (stream: string): StreamState<S, C> | undefined =>
    cache.find(cacheKey(stream)) as StreamState<S, C> | undefined;
  const forget = (stream: string): void => cache.forget(cacheKey(stream));
  const remember = (stream: string, streamState: StreamState<S, C>): void => {
    if (streamState.readOnly !== null || streamState.seq === 0) return;
    const kept = trimmed(shape, streamState);
    cache.keep(cacheKey(stream), kept, kept.weight);
  };

  const complete = async (
    stream: string,
    { streamState: from, fetched }: Start<S, C>,
    isSettling: boolean,
  ) => {
    const completed = await catchUp(shape, storage, stream, from, fetched, isSettling);
    const { streamState, cause } = completed;
    if (streamState.readOnly === 'unreadable') {
      const next = String(streamState.seq + 1);
      log.error(`Entry ${next} of ${stream} cannot be read; it is read up to the one before`, cause);
    }
    remember(stream, streamState);
    return completed;
  };

  const readLoose = async (
    stream: string,
    numbers: readonly number[],
  ): Promise<ReadonlyMap<number, LedgerEntry<C>>> => {
    const raw = await readRange(storage, stream, numbers);
    const lacking = numbers.filter((n) => !raw.has(n));
    for (const [n, value] of await Promise.all(
      lacking.map(async (n) => [n, await storage.get(ledgerKeys.entry(stream, n))] as const),
    )) {
      if (value !== undefined) raw.set(n, value);
    }
    const { entries } = await parseRecords(shape, storage, stream, [...raw]);
    return new Map(entries.map((entry) => [entry.seq, entry]));
  };

  /** From a snapshot if there is one that holds, else from the very beginning. */
  const startCold = async (
    stream: string,
    epoch: number,
    pointer: SnapshotPointer,
    first: Fetched,
    since?: number,
  ): Promise<Start<S, C>> => {
    const { head } = first;
    const { current, previous } = pointer;
    const isMissedByCurrent = current !== null && since !== undefined && since < current.seq;
    const isOlderOfUse = isMissedByCurrent && previous !== null && since >= previous.seq;
    for (const ref of isOlderOfUse ? [previous, current] : [current, previous]) {
      if (ref === null) continue;
      const upTo = Math.max(head, ref.seq) + AHEAD;
      const [parts, records] = await Promise.all([
        storage.getParts(snapshotKeys(stream, ref)),
        readRange(storage, stream, range(ref.seq + 1, upTo - ref.seq)),
      ]);
      const snapshot = readSnapshot(shape, stream, ref, parts);
      if (snapshot === undefined) continue;
      const { state, weight, isNewer } = snapshot;
      const empty = emptyStreamState<S, C>(epoch, isNewer ? 'newer' : null);
      return {
        streamState: { ...empty, anchor: { seq: ref.seq, state }, seq: ref.seq, state, weight },
        fetched: { records, upTo, head },
      };
    }
    const upTo = head > first.upTo ? head + AHEAD : first.upTo;
    const rest = await readRange(storage, stream, range(first.upTo + 1, upTo - first.upTo));
    return {
      streamState: emptyStreamState(epoch),
      fetched: { records: new Map([...first.records, ...rest]), upTo, head },
    };
  };

  const begin: StreamReader<S, C>['begin'] = async (id, options, along = []) => {
    const stream = `${shape.name}:${id}`;
    const known = recall(stream);
    const isSettling = options.settled === true;
    const end = known?.seq ?? 0;
    // By what the caller says, never by what is remembered: else how much is read would tell whether a stream exists.
    const next = range(end + 1, (options.since ?? 0) > 0 ? NEWS_AHEAD : AHEAD - along.length);
    const keys = {
      head: ledgerKeys.head(stream),
      snapshot: ledgerKeys.snapshot(stream),
      life: ledgerKeys.life(stream),
    };
    const [read, probe] = await Promise.all([
      storage.getMany([
        ...Object.values(keys),
        check.key(),
        ...along,
        ...next.map((n) => ledgerKeys.entry(stream, n)),
      ]),
      isSettling ? storage.get(ledgerKeys.entry(stream, end + 1)) : undefined,
    ]);
    const records = new Map(
      next.flatMap((n) => {
        const value = read.get(ledgerKeys.entry(stream, n)) ?? (n === end + 1 ? probe : undefined);
        return value === undefined ? [] : [[n, value] as const];
      }),
    );
    const life = parseLife(read.get(keys.life));
    const head = parseHead(read.get(keys.head));
    const first: Fetched = { records, upTo: end + next.length, head };
    const pointer = parsePointer(read.get(keys.snapshot), life.epoch);
    const verdict = check.parse(read.get(check.key()));

    const finish = async (): Promise<StreamReading<S, C>> => {
      const base = usable(known, life, pointer);
      const anchor = base?.anchor.seq ?? pointer.current?.seq ?? 0;
      const since = Math.max(options.since ?? 0, anchor - COMMAND_WINDOW);
      const windowFrom = options.window === true ? since : anchor;
      const historyFrom = Math.max(options.history ?? anchor, anchor - MOST_ENTRIES_SINCE);
      const from = Math.min(windowFrom, historyFrom);
      const window = range(from + 1, anchor - from);
      const single = (options.entries ?? []).filter((n) => n <= anchor && !window.includes(n));
      const reads = guarded(readLoose(stream, [...window, ...single]));
      const start =
        base === undefined
          ? await startCold(
              stream,
              life.epoch,
              pointer,
              known === undefined ? first : { ...NOTHING, head },
              options.since,
            )
          : await startWarm(stream, base, first);
      // Nothing new, and a strict read says so: the commonest case costs one round trip.
      const isQuiet =
        base !== undefined && isSettling && start.fetched.records.size === 0 && head <= base.seq;
      const { streamState, isSettled } = isQuiet
        ? { streamState: base, isSettled: true }
        : await complete(stream, start, isSettling);
      return readingOf(shape, id, streamState, { loose: await reads, pointer, isSettled, verdict });
    };

    const isThere = Object.values(keys).some((key) => read.has(key)) || records.size > 0;
    if (!life.gone) return { along: read, isThere, read: finish };
    forget(stream);
    const gone = readingOf(shape, id, emptyStreamState<S, C>(life.epoch, 'removed'), {
      loose: new Map(),
      pointer: NO_SNAPSHOT,
      isSettled: true,
      verdict,
    });
    return { along: read, isThere: false, read: () => Promise.resolve(gone) };
  };

  const startWarm = async (
    stream: string,
    streamState: StreamState<S, C>,
    first: Fetched,
  ): Promise<Start<S, C>> => {
    const { upTo, head } = first;
    const rest = await readRange(storage, stream, range(upTo + 1, head - upTo));
    return {
      streamState,
      fetched: { records: new Map([...first.records, ...rest]), upTo: Math.max(upTo, head), head },
    };
  };

  return {
    begin,
    remember,
    forget,
    peek: (id, seq, isWriting = false) => {
      const stream = `${shape.name}:${id}`;
      const readOn = async (known: StreamState<S, C>, fetched: Fetched) =>
        (await complete(stream, { streamState: known, fetched }, true)).streamState;
      return peekStream({ shape, storage, check, known: recall(stream), readOn }, { id, seq, isWriting });
    },
    readOn: async (reading) => {
      const stream = `${shape.name}:${reading.id}`;
      const { streamState: known, loose, pointer, verdict } = reading;
      const { seq } = known;
      const [next, records] = await Promise.all([
        storage.get(ledgerKeys.entry(stream, seq + 1)),
        readRange(storage, stream, range(seq + 2, AHEAD)),
      ]);
      if (next === undefined)
        return readingOf(shape, reading.id, known, { loose, pointer, isSettled: true, verdict });
      records.set(seq + 1, next);
      const fetched = { records, upTo: seq + 1 + AHEAD, head: seq + 1 };
      const { streamState, isSettled } = await complete(stream, { streamState: known, fetched }, false);
      return readingOf(shape, reading.id, streamState, { loose, pointer, isSettled, verdict });
    },
  };
};

const usable = <S, C>(
  known: StreamState<S, C> | undefined,
  life: Life,
  pointer: SnapshotPointer,
): StreamState<S, C> | undefined =>
  known !== undefined &&
  known.epoch === life.epoch &&
  (pointer.current?.seq ?? 0) <= known.seq + WORTH_A_SNAPSHOT
    ? known
    : undefined;

/** Started now and awaited later, perhaps never: its failure alone must not end the process. */
const guarded = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};
