import * as z from 'zod';
import { Id } from '../entities';
import { sent, Text, Week } from './command-id';

/** What is said about weeks. */
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
] as const;
