import * as z from 'zod';
import type { LedgerEntry } from '../../usecases/ports';
import { storable, type Storable } from './storable';
import { digestOf, packJson, PART_LENGTH, partsOf, unpackJson } from './packed-json';
import type { StreamShape } from './stream-shape';

export interface EntrySizes {
  /** Characters up to which an entry stands in one value; what is larger stands in parts. */
  readonly inline: number;
  readonly part: number;
}

/** A value may have 240 KiB, a batch answer 4 MB for up to 25 of them: so entries stay at half a value. */
export const ENTRY_SIZES: EntrySizes = { inline: 120_000, part: PART_LENGTH };

const header = {
  seq: z.number().int().positive(),
  commandId: z.string(),
  command: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  undid: z.number().int().positive().optional(),
};

const StoredRecord = z.object({
  v: z.number().int().positive(),
  ...header,
  /** Version 1 stored changes as they are; since version 2 they are packed, inline or in parts. */
  changes: z.unknown().optional(),
  packed: z.string().optional(),
  parts: z.object({ digest: z.string(), count: z.number().int().positive() }).optional(),
});
type EntryRecord = z.infer<typeof StoredRecord>;

export interface PartsName {
  readonly digest: string;
  readonly count: number;
}

/** An entry ready to be written: its parts first, then the record that names them. */
export interface EntryDraft<C> {
  readonly record: Storable;
  readonly digest: string;
  readonly parts: readonly string[];
  /** As everybody will read it. */
  readonly entry: LedgerEntry<C>;
  /** Characters stored. */
  readonly weight: number;
}

/** Where in the changes of an entry, as people know it: "milestone 3, type". */
const placeOf = <S, C>(
  { nameOf }: StreamShape<S, C>,
  changes: readonly C[],
  [index, ...path]: readonly PropertyKey[],
): string => {
  const change = typeof index === 'number' ? changes[index] : undefined;
  if (change === undefined)
    return [index, ...path]
      .filter((part) => part !== undefined)
      .map(String)
      .join('.');
  const name = nameOf(change);
  const nth = changes.slice(0, Number(index) + 1).filter((one) => nameOf(one) === name).length;
  return [`${name} ${String(nth)}`, ...path.filter((part) => part !== 'now').map(String)].join(', ');
};

/**
 * The one place where entries are made ready to be stored: each is read back, as whoever opens the stream will read
 * it, before anything of it is written.
 *
 * @throws NotStorable
 */
export const draftEntry = <S, C>(
  shape: StreamShape<S, C>,
  entry: LedgerEntry<C>,
  sizes = ENTRY_SIZES,
): EntryDraft<C> => {
  const { changes, ...head } = entry;
  const packed = packJson(changes);
  const isInline = packed.length <= sizes.inline;
  const parts = isInline ? [] : partsOf(packed, sizes.part);
  const digest = isInline ? '' : digestOf(packed);
  const content = isInline ? { packed } : { parts: { digest, count: parts.length } };
  const record = storable(
    'entry',
    (value) => readEntry(shape, value, parts.join('')).entry,
    { v: shape.version, ...head, ...content },
    (path) => placeOf(shape, changes, path),
  );
  return { record, digest, parts, entry: record.readBack, weight: packed.length };
};

/** Parts that a record waits for. */
export const findPartsName = (value: unknown): PartsName | undefined => {
  const parsed = StoredRecord.safeParse(value);
  return parsed.success ? parsed.data.parts : undefined;
};

const headOf = ({
  seq,
  commandId,
  command,
  by,
  at,
  undid,
}: EntryRecord): Omit<LedgerEntry<never>, 'changes'> => ({
  seq,
  commandId,
  command,
  by,
  at,
  ...(undid === undefined ? {} : { undid }),
});

const contentOf = (record: EntryRecord, parts: string | undefined): unknown => {
  if (record.parts !== undefined) {
    if (parts === undefined || digestOf(parts) !== record.parts.digest) {
      throw new Error(
        `Entry ${String(record.seq)} names parts that are not as written. Restore them from a backup.`,
      );
    }
    return unpackJson(parts);
  }
  return record.packed === undefined ? record.changes : unpackJson(record.packed);
};

export interface ReadEntry<C> {
  readonly entry: LedgerEntry<C>;
  /** Written by a newer version of the app: shown as far as it is understood, never built upon. */
  readonly isNewer: boolean;
}

/**
 * @param parts the joined parts, where the record names some
 * @throws when a record of a known version is not as it was written
 */
export const readEntry = <S, C>(shape: StreamShape<S, C>, value: unknown, parts?: string): ReadEntry<C> => {
  const record = StoredRecord.parse(value);
  if (record.v > shape.version) {
    return { isNewer: true, entry: { ...headOf(record), changes: understood(shape, record, parts) } };
  }
  let changes = contentOf(record, parts);
  for (let v = record.v; v < shape.version; v += 1) changes = shape.upCasts[v]?.changes(changes) ?? changes;
  return { isNewer: false, entry: { ...headOf(record), changes: shape.parseChanges(changes) } };
};

const understood = <S, C>(
  shape: StreamShape<S, C>,
  record: EntryRecord,
  parts: string | undefined,
): readonly C[] => {
  try {
    return shape.parseChanges(contentOf(record, parts));
  } catch {
    return [];
  }
};
