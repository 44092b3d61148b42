import * as z from 'zod';
import { Id, sentSchemas } from '../entities';
import { list } from '../list';
import { sent, Text, Week } from './command-id';
import { crudSchemas } from './crud-schemas';

const { marker, reaction, scenario, setAside } = sentSchemas;

const Revision = z.number().int();

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
  z.strictObject({
    ...sent,
    kind: z.literal('setAside.say'),
    milestone: Id,
    ...setAside.pick({ reason: true, why: true, next: true, week: true }).shape,
  }),
  z.strictObject({ ...sent, kind: z.literal('setAside.withdraw'), milestone: Id }),
  z.strictObject({ ...sent, kind: z.literal('revision.explain'), revision: Revision, text: Text }),
  z.strictObject({ ...sent, kind: z.literal('baseline.agree'), revision: Revision, round: Id.nullable() }),
  ...crudSchemas('scenario', z.strictObject(scenario.omit({ id: true, by: true }).shape).exactPartial()),
  ...crudSchemas('reaction', z.strictObject(reaction.omit({ id: true, by: true }).shape).exactPartial()),
  ...crudSchemas('marker', z.strictObject(marker.omit({ id: true, by: true }).shape).exactPartial()),
] as const;

/** One card becomes several: decided by the server alone, and so no part of a batch. */
export const splitSchema = z.strictObject({
  ...sent,
  kind: z.literal('milestone.split'),
  milestone: Id,
  titles: list(Text),
  waiting: list(z.strictObject({ dependency: Id, part: z.number().int().min(0) })),
  keepScores: z.boolean(),
});
