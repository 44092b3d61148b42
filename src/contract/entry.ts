import type { Entry } from '#domain/quarter/entry';
import * as z from 'zod';
import { ChangeSchema } from './change';
import { Id } from './entities';
import type { Held, HeldEqual } from './held-equal';
import { list } from './list';

/** One command as it was carried out; to a reader, with the changes that he may see. */
export const EntrySchema = z.object({
  seq: z.number().int().min(1),
  commandId: Id,
  command: z.string().max(100),
  by: Id.nullable(),
  at: z.string().max(40),
  changes: list(ChangeSchema),
  undid: z.number().int().exactOptional(),
});
type _Entry = Held<HeldEqual<Entry, z.output<typeof EntrySchema>>>;
