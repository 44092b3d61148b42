import * as z from 'zod';
import { type Random, StorageBusy } from '../../usecases/ports';
import type { MakingSlots } from '../../usecases/quarter/ports';
import { range } from './catch-up';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const Slot = z.object({ quarter: z.string() });

const isFor = (value: unknown, quarterId: string): boolean =>
  Slot.safeParse(value).data?.quarter === quarterId;

/**
 * As many create-once records an account and hour as quarters may be made: calls at the same moment cannot pass the
 * bound, since there is nothing beyond it to write to. The batch that is read first may lag and only says where to
 * begin. Storage forgets the records by itself.
 */
export const createMakingSlots = (storage: Storage, random: Random): MakingSlots => ({
  take: async ({ accountId }, quarterId, { hour, most }) => {
    const keys = range(0, most).map((index) => ledgerKeys.making(accountId, hour, index));
    const seen = await storage.getMany(keys);
    if ([...seen.values()].some((value) => isFor(value, quarterId))) return true;
    const record = storable('allowance', (value) => Slot.parse(value), { quarter: quarterId });
    // Somewhere in the middle, so that calls at the same moment do not queue for the first one.
    const start = Math.floor(random.next() * most);
    const free = [...keys.slice(start), ...keys.slice(0, start)].filter((key) => !seen.has(key));
    for (const key of free) {
      const creation = await storage.create(key, record, { value: 2, unit: 'HOURS' });
      if (creation === 'created') return true;
      const stored = await storage.get(key);
      if (isFor(stored, quarterId)) return true;
      if (stored === undefined) throw new StorageBusy('Storage did not say whether it wrote. Try again.');
    }
    return false;
  },
});
