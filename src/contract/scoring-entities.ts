import * as z from 'zod';
import { list } from './list';

export const EffortSize = z.enum(['S', 'M', 'L']);
export const ValueSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export const ScaleSchema = z.enum(['effort', 'business', 'ux']);
export const EndSchema = z.enum(['small', 'large']);
export const ChoiceSchema = z.union([EffortSize, ValueSchema, z.literal('unsure')]);

/** The strings of a thing, as long as they may be where it comes from. */
interface Strings {
  readonly Id: z.ZodString;
  readonly Text: z.ZodString;
}

/** What sizes mean, and what teams came to in their rounds. */
export const scoringEntities = ({ Id, Text }: Strings) => {
  const Ids = list(Id);
  return {
    sizeDefinition: z.object({
      id: EffortSize,
      meaning: Text,
      examples: list(Text),
      changedAt: z.string().nullable(),
    }),
    effortRound: z.object({
      id: Id,
      milestoneId: Id,
      state: z.enum(['open', 'closing', 'revealed', 'closed']),
    }),
    ballot: z.object({
      id: Id,
      roundId: Id,
      memberId: Id,
      value: z.enum(['S', 'M', 'L', 'unsure']).nullable(),
    }),
    scoreRound: z.object({
      id: Id,
      runId: Id.nullable(),
      scale: ScaleSchema,
      cards: Ids,
      follows: Id.nullable(),
      openedAt: z.string(),
      closesAt: z.string().nullable(),
      state: z.enum(['open', 'closing', 'revealed', 'closed']),
      asked: Ids,
      away: Ids,
      heard: list(z.object({ card: Id, end: EndSchema })),
      settled: Ids,
    }),
    estimate: z.object({
      id: Id,
      roundId: Id,
      memberId: Id,
      choices: list(z.object({ card: Id, value: ChoiceSchema, because: Text })),
    }),
  };
};
