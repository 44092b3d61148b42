import { clearPrefix, type Cleared, type Clearing } from './clear-prefix';
import { AHEAD, range } from './catch-up';
import { parseHead } from './head-record';
import { ledgerKeys } from './ledger-keys';
import { findLife, storableLife } from './life-record';

/** Four batches at a time: 4,000 writes a minute is the limit of an installation. */
const AT_ONCE = 100;

/**
 * Deletes a stream with its parts and snapshots, and reads none of its entries: one that cannot be read must not keep
 * the others. The mark comes first: from then on the stream is gone for everybody, and whatever a death at any later
 * point leaves, the next call or the weekly sweep deletes.
 */
export const removeStream = async (clearing: Clearing, stream: string): Promise<Cleared> => {
  const { storage, isTimeLeft } = clearing;
  const life = findLife(await storage.get(ledgerKeys.life(stream)));
  if (life.swept) return 'clean';
  const deleted = new Set<string>();
  if (!life.gone) {
    await storage.put(ledgerKeys.life(stream), storableLife({ ...life, gone: true }));
    const end = parseHead(await storage.get(ledgerKeys.head(stream))) + AHEAD;
    for (let first = 1; first <= end; first += AT_ONCE) {
      if (!isTimeLeft()) return 'late';
      const keys = range(first, Math.min(AT_ONCE, end - first + 1)).map((n) => ledgerKeys.entry(stream, n));
      await storage.remove(keys);
      for (const key of keys) deleted.add(key);
    }
  }
  // What only queries can find: parts that no entry names, older snapshots, entries behind a head that lagged.
  return clearPrefix(clearing, ledgerKeys.all(stream), (key) => (deleted.has(key) ? [] : [key]));
};
