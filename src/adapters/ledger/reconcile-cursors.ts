import * as z from 'zod';
import type { ReconcileCursors } from '../../usecases/progress/ports';
import { ledgerKeys } from './ledger-keys';
import { storable } from './storable';
import type { Storage } from './storage';

const Cursor = z.object({ quarterId: z.string(), done: z.number().int().nonnegative() });

/** A cursor that cannot be read is none: the round begins anew. */
export const createReconcileCursors = (storage: Storage): ReconcileCursors => ({
  find: async () => Cursor.safeParse(await storage.get(ledgerKeys.reconcileCursor)).data,
  keep: ({ quarterId, done }) =>
    storage.put(
      ledgerKeys.reconcileCursor,
      storable('cursor', (value) => Cursor.parse(value), { quarterId, done }),
    ),
});
