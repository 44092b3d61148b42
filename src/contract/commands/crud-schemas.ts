import type { EditableEntity, RankedEntity } from '#domain/quarter/command';
import * as z from 'zod';
import { Id } from '../entities';
import { sent } from './command-id';

/**
 * Commands that add, edit and remove a plain thing.
 *
 * @param partial what a person may set of it, all of it optional
 */
export const crudSchemas = <const C extends EditableEntity, S extends z.ZodObject>(concept: C, partial: S) =>
  [
    z.strictObject({
      ...sent,
      kind: z.literal(`${concept}.add`),
      values: partial,
      after: Id.nullable().exactOptional(),
      override: z.boolean().exactOptional(),
    }),
    z.strictObject({
      ...sent,
      kind: z.literal(`${concept}.edit`),
      target: Id,
      changes: partial,
      was: partial.exactOptional(),
      confirmed: z.boolean().exactOptional(),
    }),
    z.strictObject({
      ...sent,
      kind: z.literal(`${concept}.remove`),
      target: Id,
      confirmed: z.boolean().exactOptional(),
    }),
  ] as const;

/** The command that puts a thing behind another one. */
export const moveSchema = <const C extends RankedEntity>(concept: C) =>
  z.strictObject({ ...sent, kind: z.literal(`${concept}.move`), target: Id, after: Id.nullable() });
