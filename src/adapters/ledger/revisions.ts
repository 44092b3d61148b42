import { range, readRange } from './catch-up';
import { clearPrefix } from './clear-prefix';
import { ledgerKeys } from './ledger-keys';
import { parseLife } from './life-record';
import { digestOf, packJson, partsOf } from './packed-json';
import { parseRecords } from './raw-records';
import { parsePointer, readSnapshot, snapshotKeys, SnapshotRef } from './snapshot-record';
import { storable, storableText } from './storable';
import type { Storage } from './storage';
import type { StreamShape } from './stream-shape';

/** Entries read and folded at a time, so that a long way from a snapshot is not held in memory whole. */
const AT_ONCE = 500;

export interface Revisions<S> {
  /** What was true when `seq` was the last entry; undefined: there is no such entry, or it cannot be read. */
  readAt(stream: string, seq: number): Promise<S | undefined>;
  /** Keeps at hand what was true then. False: there is no such entry, or it cannot be read. */
  pin(stream: string, seq: number): Promise<boolean>;
  /**
   * Keeps it at hand no longer. Another revision that was the same, and so has the same parts, is folded from then on: a
   * pin saves work and holds nothing that is not in the entries.
   */
  unpin(stream: string, seq: number): Promise<void>;
}

interface Base<S> {
  readonly seq: number;
  readonly state: S | null;
}

const pinnedKeys = (stream: string, { digest, parts }: SnapshotRef): readonly string[] =>
  range(0, parts).map((i) => ledgerKeys.pinnedPart(stream, digest, i));

/**
 * Deletes what is pinned: it may hold a text that is purged. What was true then is folded from the entries again.
 * Pins are found by a query, which lags: one of this very moment is void by its epoch, and goes with its stream.
 */
export const forgetPins = async (storage: Storage, stream: string): Promise<void> => {
  await clearPrefix({ storage, isTimeLeft: () => true }, ledgerKeys.pins(stream));
};

/** Old revisions of streams: everything but the end of one is immutable, so none of this is asked strictly twice. */
export const createRevisions = <S, C>(
  shape: StreamShape<S, C>,
  storage: Storage,
  now: () => number,
): Revisions<S> => {
  const findState = async (
    stream: string,
    ref: SnapshotRef,
    keys: readonly string[],
  ): Promise<S | undefined> => {
    const parts = await storage.getParts(keys);
    // Snapshots are read by the names of their own parts; pinned ones stand under others.
    const named = new Map(snapshotKeys(stream, ref).map((key, i) => [key, parts.get(keys[i] ?? '')]));
    const snapshot = readSnapshot(shape, stream, ref, named);
    return snapshot === undefined || snapshot.isNewer ? undefined : snapshot.state;
  };

  /** The nearest state at or before a revision; undefined: the stream is gone. */
  const findBase = async (
    stream: string,
    seq: number,
  ): Promise<(Base<S> & { readonly epoch: number }) | undefined> => {
    const keys = {
      life: ledgerKeys.life(stream),
      snapshot: ledgerKeys.snapshot(stream),
      pin: ledgerKeys.pin(stream, seq),
    };
    const read = await storage.getMany(Object.values(keys));
    const { epoch, gone } = parseLife(read.get(keys.life));
    if (gone) return undefined;
    const pin = SnapshotRef.safeParse(read.get(keys.pin));
    if (pin.success && pin.data.epoch === epoch && pin.data.seq === seq) {
      const state = await findState(stream, pin.data, pinnedKeys(stream, pin.data));
      if (state !== undefined) return { seq, state, epoch };
    }
    const { current, previous } = parsePointer(read.get(keys.snapshot), epoch);
    for (const ref of [current, previous]) {
      if (ref === null || ref.seq > seq) continue;
      const state = await findState(stream, ref, snapshotKeys(stream, ref));
      if (state !== undefined) return { seq: ref.seq, state, epoch };
    }
    return { seq: 0, state: null, epoch };
  };

  /** Entries of a range, all of them, each read strictly where a batch does not show it; undefined: one is missing. */
  const readEntries = async (stream: string, numbers: readonly number[]) => {
    const records = await readRange(storage, stream, numbers);
    const lacking = numbers.filter((n) => !records.has(n));
    // The last is asked first: where it is missing, so is the whole revision, and nothing else needs to be read.
    for (const n of lacking.toReversed()) {
      const value = await storage.get(ledgerKeys.entry(stream, n));
      if (value === undefined) return undefined;
      records.set(n, value);
    }
    const inOrder = numbers.map((n) => [n, records.get(n)] as const);
    const { entries, unreadable, isNewer } = await parseRecords(shape, storage, stream, inOrder);
    return unreadable === undefined && !isNewer ? entries : undefined;
  };

  const find = async (stream: string, seq: number) => {
    if (!Number.isInteger(seq) || seq < 1) return undefined;
    const base = await findBase(stream, seq);
    if (base === undefined) return undefined;
    let { state } = base;
    for (let from = base.seq + 1; from <= seq; from += AT_ONCE) {
      const entries = await readEntries(stream, range(from, Math.min(AT_ONCE, seq - from + 1)));
      if (entries === undefined) return undefined;
      state = entries.reduce(shape.fold, state);
    }
    return state === null ? undefined : { state, epoch: base.epoch };
  };

  return {
    readAt: async (stream, seq) => (await find(stream, seq))?.state,
    pin: async (stream, seq) => {
      const found = await find(stream, seq);
      if (found === undefined) return false;
      const packed = packJson(found.state);
      const parts = partsOf(packed);
      const ref = {
        v: shape.version,
        seq,
        epoch: found.epoch,
        digest: digestOf(packed),
        parts: parts.length,
        at: now(),
      };
      const keys = pinnedKeys(stream, ref);
      // Named by their content: whoever pins the same revision again writes the same.
      await Promise.all(parts.map((part, i) => storage.put(keys[i] ?? '', storableText(part))));
      await storage.put(
        ledgerKeys.pin(stream, seq),
        storable('pin', (value) => SnapshotRef.parse(value), ref),
      );
      return true;
    },
    unpin: async (stream, seq) => {
      const key = ledgerKeys.pin(stream, seq);
      const pin = SnapshotRef.safeParse(await storage.get(key));
      await storage.remove([key, ...(pin.success ? pinnedKeys(stream, pin.data) : [])]);
    },
  };
};
