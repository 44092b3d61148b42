import type { BatchPart, Command } from '#domain/quarter/command';
import * as z from 'zod';
import { agreementSchemas } from './commands/agreement-schemas';
import { sent } from './commands/command-id';
import { courseSchemas, facilitationSchemas, writingSchemas } from './commands/facilitation-schemas';
import { milestonesSchemas } from './commands/milestones-schemas';
import { planSchemas, splitSchema } from './commands/plan-schemas';
import { roundSchemas, scoringSchemas } from './commands/scoring-schemas';
import { joinSchema, teamSchemas } from './commands/team-schemas';
import { textSchemas } from './commands/text-schemas';
import type { Holds, TypeEquality } from './type-equality';
import { list } from './list';

const parts = [
  ...agreementSchemas,
  ...facilitationSchemas,
  ...milestonesSchemas,
  ...planSchemas,
  ...scoringSchemas,
  ...teamSchemas,
] as const;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
type Part = WithoutId<z.output<(typeof parts)[number]>>;
type _Part = Holds<TypeEquality<BatchPart, Part>>;

/** A command as a part of a batch, which names it. That no part lacks a schema, or has another one, is held above. */
const PartSchema = z.discriminatedUnion(
  'kind',
  parts.map((part) => (part as z.ZodObject).omit({ id: true })) as unknown as [z.ZodObject],
) as unknown as z.ZodType<Part>;

/** What a page may ask for. What only the server says of its own calls (`publish.*`) is no part of it. */
export const CommandSchema = z.discriminatedUnion('kind', [
  ...parts,
  ...textSchemas,
  ...roundSchemas,
  ...writingSchemas,
  ...courseSchemas,
  splitSchema,
  joinSchema,
  z.strictObject({ ...sent, kind: z.literal('batch'), commands: list(PartSchema) }),
  z.strictObject({ ...sent, kind: z.literal('undo'), seq: z.number().int().min(1) }),
]);
type _Command = Holds<TypeEquality<Command, z.output<typeof CommandSchema>>>;
