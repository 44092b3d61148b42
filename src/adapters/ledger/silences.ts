import * as z from 'zod';
import type { Silences } from '../../usecases/sealed/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const SilenceRecord = z.object({
  rounds: z.array(
    z.object({
      round: z.string(),
      cards: z.number(),
      before: z.number(),
      done: z.boolean().exactOptional(),
      at: z.number(),
    }),
  ),
});

const ToldRecord = z.object({
  step: z.number(),
  rounds: z.array(z.object({ round: z.string(), answered: z.array(z.string()), cards: z.number() })),
});

/** Work before a call may be open for days; storage forgets it by itself. */
const KEPT = { value: 30, unit: 'DAYS' } as const;

export const createSilences = (storage: Storage): Silences => ({
  read: async (quarterId, members) => {
    const records = await storage.getMany(members.map((member) => ledgerKeys.silence(quarterId, member)));
    return new Map(
      members.flatMap((member) => {
        const silence = SilenceRecord.safeParse(records.get(ledgerKeys.silence(quarterId, member)));
        return silence.success ? [[member, silence.data.rounds] as const] : [];
      }),
    );
  },
  keep: (quarterId, member, rounds) =>
    storage.put(
      ledgerKeys.silence(quarterId, member),
      storable('silence', (value) => SilenceRecord.parse(value), { rounds }),
      KEPT,
    ),
  findTold: async (quarterId) => ToldRecord.safeParse(await storage.get(ledgerKeys.answered(quarterId))).data,
  keepTold: async (quarterId, told) => {
    const key = ledgerKeys.answered(quarterId);
    if (told === undefined) await storage.remove([key]);
    else
      await storage.put(
        key,
        storable('answered', (value) => ToldRecord.parse(value), told),
        { value: 5, unit: 'MINUTES' },
      );
  },
});
