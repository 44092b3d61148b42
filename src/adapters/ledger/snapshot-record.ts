import * as z from 'zod';
import { ledgerKeys } from './ledger-keys';
import { digestOf, packJson, partsOf, unpackJson } from './packed-json';
import { storable, storableText } from './storable';
import type { Storage } from './storage';
import type { StreamShape } from './stream-shape';

export const SnapshotRef = z.object({
  v: z.number().int().positive(),
  seq: z.number().int().positive(),
  epoch: z.number().int().nonnegative(),
  digest: z.string(),
  parts: z.number().int().positive(),
  /** Milliseconds since the epoch. */
  at: z.number(),
});
export type SnapshotRef = z.infer<typeof SnapshotRef>;

/** Two of them: who was reading the one before is not disturbed, and who missed a little can be told what changed. */
const Pointer = z.object({ current: SnapshotRef.nullable(), previous: SnapshotRef.nullable() });
export type SnapshotPointer = z.infer<typeof Pointer>;

export const NO_SNAPSHOT: SnapshotPointer = { current: null, previous: null };

/** A pointer that cannot be read is none: replay is the fallback. One of an earlier epoch holds what was purged. */
export const parsePointer = (value: unknown, epoch: number): SnapshotPointer => {
  const parsed = Pointer.safeParse(value);
  if (!parsed.success) return NO_SNAPSHOT;
  const valid = [parsed.data.current, parsed.data.previous].filter((ref) => ref?.epoch === epoch);
  return { current: valid[0] ?? null, previous: valid[1] ?? null };
};

export const snapshotKeys = (stream: string, ref: SnapshotRef): readonly string[] =>
  Array.from({ length: ref.parts }, (_, i) => ledgerKeys.snapshotPart(stream, ref.digest, i));

export interface SnapshotState<S> {
  readonly state: S;
  readonly isNewer: boolean;
  readonly weight: number;
}

/** Undefined: a part is missing or is not as it was written, or it cannot be understood. */
export const readSnapshot = <S, C>(
  shape: StreamShape<S, C>,
  stream: string,
  ref: SnapshotRef,
  parts: ReadonlyMap<string, unknown>,
): SnapshotState<S> | undefined => {
  const packed = snapshotKeys(stream, ref)
    .map((key) => parts.get(key))
    .join('');
  if (digestOf(packed) !== ref.digest) return undefined;
  try {
    let state = unpackJson(packed);
    for (let v = ref.v; v < shape.version; v += 1) state = shape.upCasts[v]?.state(state) ?? state;
    return { state: shape.parseState(state), isNewer: ref.v > shape.version, weight: packed.length };
  } catch {
    // Entries are the truth: replay is the fallback for whatever a snapshot does not tell.
    return undefined;
  }
};

export interface SnapshotDraft {
  readonly ref: SnapshotRef;
  /** Before the pointer. */
  writeParts(): Promise<void>;
}

export const draftSnapshot = <S, C>(
  shape: StreamShape<S, C>,
  storage: Storage,
  stream: string,
  at: { readonly seq: number; readonly epoch: number; readonly state: S; readonly now: number },
): SnapshotDraft => {
  const packed = packJson(at.state);
  const parts = partsOf(packed);
  const ref = {
    v: shape.version,
    seq: at.seq,
    epoch: at.epoch,
    digest: digestOf(packed),
    parts: parts.length,
    at: at.now,
  };
  const keys = snapshotKeys(stream, ref);
  return {
    ref,
    writeParts: async () => {
      shape.parseState(unpackJson(packed));
      await Promise.all(parts.map((part, i) => storage.put(keys[i] ?? '', storableText(part))));
    },
  };
};

/** A reader that still holds the pointer of then has long ended: an invocation lives 25 seconds. */
const GRACE_MS = 60_000;

/** Last of all, with the deletion of what nobody can be reading any more. */
export const pointTo = async (
  storage: Storage,
  stream: string,
  ref: SnapshotRef,
  known: SnapshotPointer,
): Promise<void> => {
  const { current, previous } = known;
  const isOld = current !== null && previous !== null && ref.at - current.at > GRACE_MS;
  const obsolete =
    isOld && ![ref.digest, current.digest].includes(previous.digest) ? snapshotKeys(stream, previous) : [];
  await Promise.all([
    storage.put(
      ledgerKeys.snapshot(stream),
      storable('snapshot', (value) => Pointer.parse(value), { current: ref, previous: current }),
    ),
    storage.remove(obsolete),
  ]);
};
