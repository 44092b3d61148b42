import * as z from 'zod';
import { range } from './complete-line';
import { ledgerKeys } from './ledger-keys';
import { parseLife } from './life-record';
import type { Storage } from './storage';

/** Four batches at a time: 4,000 writes a minute is the limit of an installation. */
const AT_ONCE = 100;

const Progress = z.object({ seq: z.number() });

/** Whether entries stand behind a number; their end is looked for strictly. */
const findEnd = async (storage: Storage, stream: string, from: number): Promise<number> => {
  for (let seq = from; ; seq += AT_ONCE) {
    const keys = range(seq + 1, AT_ONCE).map((n) => ledgerKeys.entry(stream, n));
    const found = await storage.getMany(keys);
    const next = keys.findIndex((key) => !found.has(key));
    if (next === -1) continue;
    if ((await storage.get(ledgerKeys.entry(stream, seq + next + 1))) === undefined) return seq + next;
    seq += next + 1 - AT_ONCE;
  }
};

/**
 * Deletes a stream with its parts and snapshots. The mark comes first: from then on the stream is gone for everybody,
 * and a death at any later point leaves rubbish that the next call, or the weekly one, sweeps.
 * @returns false when time ran out and more is left
 */
export const removeStream = async (
  storage: Storage,
  stream: string,
  isTimeLeft: () => boolean,
): Promise<boolean> => {
  const life = parseLife(await storage.get(ledgerKeys.life(stream)));
  if (life.swept) return true;
  if (!life.gone) await storage.put(ledgerKeys.life(stream), { ...life, gone: true });
  // Entries are deleted from the first on, so the head still tells a later call how far they reach.
  const head = Progress.safeParse(await storage.get(ledgerKeys.head(stream))).data?.seq ?? 0;
  const end = await findEnd(storage, stream, head);
  if (end > head) await storage.put(ledgerKeys.head(stream), { seq: end });
  for (let first = 1; first <= end; first += AT_ONCE) {
    if (!isTimeLeft()) return false;
    const keys = range(first, Math.min(AT_ONCE, end - first + 1)).map((n) => ledgerKeys.entry(stream, n));
    const found = await storage.getMany(keys);
    await storage.remove(keys.filter((key) => found.has(key)));
  }
  // What only queries can find: parts that no entry names, older snapshots, entries that a lagging batch did not show.
  for (;;) {
    if (!isTimeLeft()) return false;
    const { records } = await storage.list(ledgerKeys.all(stream));
    const keys = records.map(([key]) => key).filter((key) => key !== ledgerKeys.head(stream));
    if (keys.length === 0) break;
    await storage.remove(keys);
  }
  await storage.remove([ledgerKeys.head(stream)]);
  await storage.put(ledgerKeys.life(stream), { ...life, gone: true, swept: true });
  return true;
};

/** Streams whose removal was begun and not finished. */
export const listUnswept = async (storage: Storage): Promise<readonly string[]> => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await storage.list(ledgerKeys.lives, cursor);
    for (const [key, value] of page.records) {
      const life = parseLife(value);
      if (life.gone && !life.swept) found.push(key.slice(ledgerKeys.lives.length));
    }
    ({ cursor } = page);
  } while (cursor !== undefined);
  return found;
};
