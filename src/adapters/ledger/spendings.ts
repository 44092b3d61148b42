import * as z from 'zod';
import type { Spending, Spendings } from '../../usecases/quarter/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const SpendingRecord = z.object({
  minute: z.number().int(),
  commands: z.number().int().nonnegative(),
  characters: z.number().int().nonnegative(),
});

/** A record that cannot be read is none. */
export const parseSpending = (value: unknown): Spending | undefined => SpendingRecord.safeParse(value).data;

/** What accounts wrote within a minute; storage forgets it by itself. Read with the head of the ledger. */
export const createSpendings = (storage: Storage): Spendings => ({
  keep: ({ accountId }, quarterId, spending) =>
    storage.put(
      ledgerKeys.spending(quarterId, accountId),
      storable('allowance', (value) => SpendingRecord.parse(value), spending),
      { value: 1, unit: 'HOURS' },
    ),
});
