import * as z from 'zod';
import { Id, sentSchemas } from '../entities';
import { sent, Text, Week } from './command-id';
import { crudSchemas } from './crud-schemas';
import { list } from '../list';

const { marker, reaction } = sentSchemas;

/** What is said about weeks, what they need, and what people think of them. */
export const planSchemas = [
  z.strictObject({
    ...sent,
    kind: z.literal('placement.place'),
    milestone: Id,
    startWeek: Week,
    endWeek: Week,
    notes: Text.exactOptional(),
  }),
  z.strictObject({ ...sent, kind: z.literal('placement.remove'), milestone: Id }),
  z.strictObject({ ...sent, kind: z.literal('absence.say'), member: Id, weeks: list(Week) }),
  ...crudSchemas('reaction', z.strictObject(reaction.omit({ id: true, by: true }).shape).exactPartial()),
  ...crudSchemas('marker', z.strictObject(marker.omit({ id: true, by: true }).shape).exactPartial()),
] as const;
