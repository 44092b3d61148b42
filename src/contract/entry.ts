import type { Entry } from '#domain/quarter/entry';
import * as z from 'zod';
import { ChangeSchema } from './change';
import { StoredId } from './entities';
import type { Holds, TypeEquality } from './type-equality';
import { list } from './list';

/** One command as it was carried out, in the one shape that leaves the server. */
export const EntrySchema = z.object({
  seq: z.number().int().min(1),
  commandId: StoredId,
  command: z.string(),
  by: StoredId.nullable(),
  at: z.string(),
  changes: list(ChangeSchema),
  undid: z.number().int().exactOptional(),
});
type _Entry = Holds<TypeEquality<Entry, z.output<typeof EntrySchema>>>;
