import * as z from 'zod';
import type { Presence } from '../../usecases/quarter/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const SignsRecord = z.object({
  signs: z.array(z.object({ member: z.string(), place: z.string(), at: z.number() })),
});

/** Storage forgets signs by itself. A read that lags shows older ones: somebody comes or goes a moment later. */
export const createPresence = (storage: Storage): Presence => ({
  read: async (quarterId) => {
    const record = SignsRecord.safeParse(await storage.get(ledgerKeys.presence(quarterId)));
    return new Map(record.data?.signs.map(({ member, ...sign }) => [member, sign]));
  },
  keep: (quarterId, signs) =>
    storage.put(
      ledgerKeys.presence(quarterId),
      storable('signs', (value) => SignsRecord.parse(value), {
        signs: [...signs].map(([member, { place, at }]) => ({ member, place, at })),
      }),
      { value: 5, unit: 'MINUTES' },
    ),
});
