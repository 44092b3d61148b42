import * as z from 'zod';
import { Id, sentSchemas } from '../entities';
import { list } from '../list';
import { sent } from './command-id';
import { crudSchemas, moveSchema } from './crud-schemas';

const { milestone, dependency } = sentSchemas;

/** What is written about cards, what they wait for, and what came of them. */
export const milestonesSchemas = [
  ...crudSchemas(
    'milestone',
    z
      .strictObject(milestone.omit({ id: true, rank: true, extra: true, authorIds: true, by: true }).shape)
      .exactPartial(),
  ),
  ...crudSchemas('dependency', z.strictObject(dependency.omit({ id: true, by: true }).shape).exactPartial()),
  moveSchema('milestone'),
  z.strictObject({
    ...sent,
    kind: z.literal('result.record'),
    milestone: Id,
    hypothesisIds: list(Id),
    result: milestone.shape.result,
    was: milestone.shape.result.exactOptional(),
  }),
] as const;
