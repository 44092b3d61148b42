import type { LedgerEntry } from '../../usecases/ports';
import { findPartsName, readEntry } from './entry-record';
import { ledgerKeys } from './ledger-keys';
import type { Storage } from './storage';
import type { StreamShape } from './stream-shape';

/** The unbroken run of records from `first` on. */
export const recordsFrom = (
  records: ReadonlyMap<number, unknown>,
  first: number,
): readonly (readonly [number, unknown])[] => {
  const run: (readonly [number, unknown])[] = [];
  for (let n = first; records.has(n); n += 1) run.push([n, records.get(n)]);
  return run;
};

export interface ParsedRecords<C> {
  /** Those that can be read. */
  readonly entries: readonly LedgerEntry<C>[];
  /** The first one that cannot, and why. */
  readonly unreadable: { readonly seq: number; readonly cause: unknown } | undefined;
  readonly isNewer: boolean;
  readonly weight: number;
}

/** Fetches the parts that records name, all at once, and reads the entries. */
export const parseRecords = async <S, C>(
  shape: StreamShape<S, C>,
  storage: Storage,
  stream: string,
  records: readonly (readonly [number, unknown])[],
): Promise<ParsedRecords<C>> => {
  const named = records.flatMap(([seq, value]) => {
    const name = findPartsName(value);
    if (name === undefined) return [];
    return [
      [
        seq,
        Array.from({ length: name.count }, (_, i) => ledgerKeys.entryPart(stream, name.digest, i)),
      ] as const,
    ];
  });
  const found = new Map(await storage.getParts([...new Set(named.flatMap(([, keys]) => keys))]));
  const lacking = named.flatMap(([, keys]) => keys.filter((key) => !found.has(key)));
  for (const [key, value] of await Promise.all(
    lacking.map(async (key) => [key, await storage.get(key)] as const),
  )) {
    found.set(key, value);
  }
  const parts = new Map(named.map(([seq, keys]) => [seq, keys.map((key) => found.get(key)).join('')]));
  let isNewer = false;
  let weight = 0;
  let unreadable: ParsedRecords<C>['unreadable'];
  const entries = records.flatMap(([seq, value]) => {
    try {
      const read = readEntry(shape, value, parts.get(seq));
      if (read.entry.seq !== seq) {
        throw new Error(
          `Under number ${String(seq)} of ${stream} stands entry ${String(read.entry.seq)}. Restore it from a backup.`,
        );
      }
      isNewer ||= read.isNewer;
      weight += JSON.stringify(value).length + (parts.get(seq)?.length ?? 0);
      return [read.entry];
    } catch (cause) {
      unreadable ??= { seq, cause };
      return [];
    }
  });
  return { entries, unreadable, isNewer, weight };
};
