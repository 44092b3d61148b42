import * as z from 'zod';
import type { Presence } from '../../usecases/quarter/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const SignRecord = z.object({ place: z.string(), at: z.number() });

/** Storage forgets signs by itself. A read that lags shows an older one: somebody comes or goes a moment later. */
export const createPresence = (storage: Storage): Presence => ({
  read: async (quarterId, members) => {
    const records = await storage.getMany(members.map((member) => ledgerKeys.presence(quarterId, member)));
    return new Map(
      members.flatMap((member) => {
        const sign = SignRecord.safeParse(records.get(ledgerKeys.presence(quarterId, member)));
        return sign.success ? [[member, sign.data] as const] : [];
      }),
    );
  },
  give: (quarterId, member, sign) =>
    storage.put(
      ledgerKeys.presence(quarterId, member),
      storable('sign', (value) => SignRecord.parse(value), sign),
      { value: 5, unit: 'MINUTES' },
    ),
});
