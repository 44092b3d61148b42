import * as z from 'zod';
import { Id, sentSchemas } from '../entities';
import { CommandId, sent, Text } from './command-id';
import { crudSchemas, moveSchema } from './crud-schemas';

const { contribution } = sentSchemas;

/** What is written in the sessions' own area, and rounds that begin. */
export const facilitationSchemas = [
  ...crudSchemas(
    'contribution',
    z.strictObject(contribution.omit({ id: true, rank: true, roundId: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('contribution'),
  z.strictObject({ ...sent, kind: z.literal('writingRound.open') }),
] as const;

/** What nobody takes back: what is sealed, and its reveal. */
export const writingSchemas = [
  z.strictObject({ ...sent, kind: z.literal('writingRound.reveal'), round: Id }),
  z.strictObject({
    ...sent,
    kind: z.literal('silentCard.write'),
    round: Id,
    card: CommandId.exactOptional(),
    text: Text,
    companyObjectiveId: Id.nullable(),
  }),
  z.strictObject({ ...sent, kind: z.literal('silentCard.withdraw'), round: Id, card: CommandId }),
] as const;
