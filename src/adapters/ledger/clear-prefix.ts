import type { Storage } from './storage';

/**
 * What one look at some keys came to: nothing stood there, what stood there was deleted, or time ran out.
 * Queries lag behind deletions, so a second look right after the first would see the same again: it is left to the
 * next run, and no loop waits for an empty answer.
 */
export type Cleared = 'clean' | 'cleared' | 'late';

export interface Clearing {
  readonly storage: Storage;
  readonly isTimeLeft: () => boolean;
}

/**
 * Deletes what begins with a prefix, a page of a hundred at a time.
 *
 * @param keysOf what to delete for a record; left out: the record itself
 */
export const clearPrefix = async (
  { storage, isTimeLeft }: Clearing,
  prefix: string,
  keysOf: (key: string, value: unknown) => readonly string[] = (key) => [key],
): Promise<Cleared> => {
  let cleared: Cleared = 'clean';
  let cursor: string | undefined;
  do {
    if (!isTimeLeft()) return 'late';
    const page = await storage.list(prefix, cursor);
    const keys = page.records.flatMap(([key, value]) => keysOf(key, value));
    if (keys.length > 0) {
      await storage.remove(keys);
      cleared = 'cleared';
    }
    ({ cursor } = page);
  } while (cursor !== undefined);
  return cleared;
};

/** The worst of several. */
export const worstOf = (all: readonly Cleared[]): Cleared =>
  all.includes('late') ? 'late' : all.includes('cleared') ? 'cleared' : 'clean';
