import * as z from 'zod';
import { Id } from '../entities';
import { list } from '../list';
import { sent, Text } from './command-id';

/** What is said about sizes, and rounds that begin. */
export const scoringSchemas = [
  z.strictObject({
    ...sent,
    kind: z.literal('sizeDefinition.write'),
    size: z.enum(['S', 'M', 'L']),
    meaning: Text,
    examples: list(Text),
  }),
  z.strictObject({ ...sent, kind: z.literal('effortRound.open'), milestone: Id }),
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
] as const;
