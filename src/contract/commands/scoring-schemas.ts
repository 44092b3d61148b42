import * as z from 'zod';
import { Id } from '../entities';
import { list } from '../list';
import { ChoiceSchema, EndSchema, ScaleSchema } from '../scoring-entities';
import { sent, Text } from './command-id';

/** What is said about sizes, and rounds that begin. */
export const scoringSchemas = [
  z.strictObject({
    ...sent,
    kind: z.literal('sizeDefinition.write'),
    size: z.enum(['S', 'M', 'L']),
    meaning: Text.exactOptional(),
    examples: list(Text).exactOptional(),
    was: z
      .strictObject({ meaning: Text.exactOptional(), examples: list(Text).exactOptional() })
      .exactOptional(),
  }),
  z.strictObject({ ...sent, kind: z.literal('effortRound.open'), milestone: Id }),
  z.strictObject({ ...sent, kind: z.literal('scoreRound.hear'), round: Id, card: Id, end: EndSchema }),
  z.strictObject({ ...sent, kind: z.literal('scoreRound.settle'), round: Id, cards: list(Id) }),
] as const;

/** What nobody takes back: what is sealed, and its reveal. */
export const roundSchemas = [
  z.strictObject({ ...sent, kind: z.literal('effortRound.reveal'), round: Id }),
  z.strictObject({
    ...sent,
    kind: z.literal('ballot.cast'),
    round: Id,
    value: z.enum(['S', 'M', 'L', 'unsure']),
  }),
  z.strictObject({ ...sent, kind: z.literal('ballot.withdraw'), round: Id }),
  z.strictObject({
    ...sent,
    kind: z.literal('scoreRound.open'),
    scale: ScaleSchema,
    cards: list(Id),
    follows: Id.nullable(),
    override: z.literal(true).exactOptional(),
  }),
  z.strictObject({ ...sent, kind: z.literal('scoreRound.reveal'), round: Id }),
  z.strictObject({
    ...sent,
    kind: z.literal('estimate.give'),
    round: Id,
    card: Id,
    value: ChoiceSchema,
    because: Text.exactOptional(),
  }),
  z.strictObject({ ...sent, kind: z.literal('estimate.withdraw'), round: Id, card: Id }),
] as const;
