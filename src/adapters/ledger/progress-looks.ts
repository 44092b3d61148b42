import * as z from 'zod';
import type { ProgressLooks } from '../../usecases/progress/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const Look = z.object({ at: z.number() });

/** One small record a quarter. Two who look in the same moment may both be let through; that costs one look more. */
export const createProgressLooks = (storage: Storage): ProgressLooks => ({
  last: async (quarterId) =>
    Look.safeParse(await storage.get(ledgerKeys.progressLook(quarterId))).data?.at ?? 0,
  keep: (quarterId, at) =>
    storage.put(
      ledgerKeys.progressLook(quarterId),
      storable('look', (value) => Look.parse(value), { at }),
    ),
});
