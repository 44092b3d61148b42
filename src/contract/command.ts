import type { Command, EditableConcept } from '#domain/quarter/command';
import * as z from 'zod';
import { Id, RoleSchema, sentSchemas, SentSettingsSchema } from './entities';
import type { Held, HeldEqual } from './held-equal';
import { list } from './list';

/** Made by whoever sends the command; ids of what it makes derive from it. */
export const CommandId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/);

const id = { id: CommandId };
const Text = z.string().max(50_000);
/** The files of an import are as long as a command may be; the ledger says where that ends. */
const FileText = z.string().max(8_000_000);
const Week = z.number().int();

const { companyObjective, objective, keyResult, hypothesis, milestone, dependency } = sentSchemas;

/** What a person may set of each concept. */
const editable = {
  companyObjective: z.strictObject(companyObjective.omit({ id: true, rank: true, by: true }).shape),
  objective: z.strictObject(
    objective.omit({ id: true, rank: true, stub: true, extra: true, by: true }).shape,
  ),
  keyResult: z.strictObject(
    keyResult.omit({ id: true, rank: true, stub: true, label: true, ordinal: true, by: true }).shape,
  ),
  hypothesis: z.strictObject(hypothesis.omit({ id: true, rank: true, by: true }).shape),
  milestone: z.strictObject(
    milestone.omit({ id: true, rank: true, extra: true, authorIds: true, by: true }).shape,
  ),
  dependency: z.strictObject(dependency.omit({ id: true, by: true }).shape),
} satisfies Record<EditableConcept, z.ZodObject>;

const commandsOf = <const C extends EditableConcept, S extends z.ZodObject>(concept: C, partial: S) => {
  return [
    z.strictObject({
      ...id,
      kind: z.literal(`${concept}.add`),
      values: partial,
      after: Id.nullable().exactOptional(),
      override: z.boolean().exactOptional(),
    }),
    z.strictObject({
      ...id,
      kind: z.literal(`${concept}.edit`),
      target: Id,
      changes: partial,
      was: partial.exactOptional(),
      confirmed: z.boolean().exactOptional(),
    }),
    z.strictObject({
      ...id,
      kind: z.literal(`${concept}.remove`),
      target: Id,
      confirmed: z.boolean().exactOptional(),
    }),
  ] as const;
};

const moveOf = <const C extends EditableConcept>(concept: C) =>
  z.strictObject({ ...id, kind: z.literal(`${concept}.move`), target: Id, after: Id.nullable() });

const settings = z.strictObject(SentSettingsSchema.shape);

/** What a page may ask for. What only the server says of its own calls (`publish.*`) is no part of it. */
export const CommandSchema = z.discriminatedUnion('kind', [
  ...commandsOf('companyObjective', editable.companyObjective.exactPartial()),
  ...commandsOf('objective', editable.objective.exactPartial()),
  ...commandsOf('keyResult', editable.keyResult.exactPartial()),
  ...commandsOf('hypothesis', editable.hypothesis.exactPartial()),
  ...commandsOf('milestone', editable.milestone.exactPartial()),
  ...commandsOf('dependency', editable.dependency.exactPartial()),
  moveOf('companyObjective'),
  moveOf('objective'),
  moveOf('keyResult'),
  moveOf('hypothesis'),
  moveOf('milestone'),
  z.strictObject({
    ...id,
    kind: z.literal('quarter.edit'),
    changes: settings.omit({ projectId: true, demo: true }).exactPartial(),
    was: settings.exactPartial().exactOptional(),
  }),
  z.strictObject({ ...id, kind: z.literal('quarter.loadDemo') }),
  z.strictObject({
    ...id,
    kind: z.literal('quarter.import'),
    sources: list(
      z.strictObject({
        fileName: z.string().max(255),
        format: z.enum(['csv', 'blocks']),
        text: FileText,
        headings: z.record(z.string(), z.string()).exactOptional(),
        columns: z.record(z.string(), z.string()).exactOptional(),
        meanings: z.record(z.string(), z.record(z.string(), z.string())).exactOptional(),
      }),
    ),
  }),
  z.strictObject({ ...id, kind: z.literal('member.join'), role: RoleSchema }),
  z.strictObject({
    ...id,
    kind: z.literal('member.edit'),
    target: Id,
    changes: z.strictObject({
      role: RoleSchema.exactOptional(),
      facilitator: z.boolean().exactOptional(),
      skills: list(Text).exactOptional(),
    }),
  }),
  z.strictObject({ ...id, kind: z.literal('member.remove'), target: Id }),
  z.strictObject({
    ...id,
    kind: z.literal('vision.write'),
    text: Text,
    doWhat: Text,
    outcome: Text,
    forWhom: Text,
    was: Text.exactOptional(),
    confirmed: z.boolean().exactOptional(),
  }),
  z.strictObject({
    ...id,
    kind: z.literal('placement.place'),
    milestone: Id,
    startWeek: Week,
    endWeek: Week,
    notes: Text.exactOptional(),
  }),
  z.strictObject({ ...id, kind: z.literal('placement.remove'), milestone: Id }),
  z.strictObject({
    ...id,
    kind: z.literal('result.record'),
    milestone: Id,
    hypothesisIds: list(Id),
    result: milestone.shape.result,
    was: milestone.shape.result.exactOptional(),
  }),
  z.strictObject({
    ...id,
    kind: z.literal('sizeDefinition.write'),
    size: z.enum(['S', 'M', 'L']),
    meaning: Text,
    examples: list(Text),
  }),
  z.strictObject({ ...id, kind: z.literal('effortRound.open'), milestone: Id }),
  z.strictObject({ ...id, kind: z.literal('effortRound.reveal'), round: Id }),
  z.strictObject({
    ...id,
    kind: z.literal('ballot.cast'),
    round: Id,
    value: z.enum(['S', 'M', 'L', 'unsure']),
  }),
  z.strictObject({ ...id, kind: z.literal('ballot.withdraw'), round: Id }),
  z.strictObject({ ...id, kind: z.literal('mapping.choose'), mapping: sentSchemas.mapping }),
  z.strictObject({ ...id, kind: z.literal('undo'), seq: z.number().int().min(1) }),
]);
type _Command = Held<HeldEqual<Command, z.output<typeof CommandSchema>>>;
