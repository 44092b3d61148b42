import * as z from 'zod';
import type { LastRefreshes } from '../../usecases/progress/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const LastRefresh = z.object({ at: z.number() });

/** One small record a quarter. Two who refresh in the same moment may both be let through; that costs one refresh more. */
export const createLastRefreshes = (storage: Storage): LastRefreshes => ({
  last: async (quarterId) =>
    LastRefresh.safeParse(await storage.get(ledgerKeys.lastRefresh(quarterId))).data?.at ?? 0,
  keep: (quarterId, at) =>
    storage.put(
      ledgerKeys.lastRefresh(quarterId),
      storable('last refresh', (value) => LastRefresh.parse(value), { at }),
    ),
});
