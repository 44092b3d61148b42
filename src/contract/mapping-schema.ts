import type { PublishMapping } from '#domain/publishing/publish-mapping';
import type { Json } from '#domain/shared/json';
import * as z from 'zod';
import type { Held, HeldEqual } from './held-equal';

const Id = z.string().min(1).max(100);
const Name = z.string().max(255);

/** What a field of Jira takes nests a few levels; what nests on and on would break whoever reads it. */
const MOST_LEVELS = 20;
const isShallow = (value: unknown, levels = MOST_LEVELS): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1)));

/** A value of a field of Jira's. */
export const FieldValue = z.custom<Json>((value) => isShallow(value)).pipe(z.json()) as z.ZodType<Json, Json>;

const TypeChoice = z.strictObject({
  issueTypeId: Id,
  issueTypeName: Name,
  label: Name.nullable(),
  level: z.number().int().min(-1).max(20),
});
const LinkChoice = z.strictObject({
  linkTypeId: Id,
  linkTypeName: Name,
  reversed: z.boolean().exactOptional(),
});
const FieldChoice = z
  .strictObject({
    fieldId: Id,
    fieldName: Name,
    input: z.enum(['choice', 'number', 'text', 'date']),
    options: z.record(z.string().max(10), FieldValue),
  })
  .nullable();

/** Also the payload of the command `mapping.choose`. */
export const MappingSchema = z.strictObject({
  id: Id,
  types: z.strictObject({
    objective: TypeChoice,
    epic: TypeChoice,
    spike: TypeChoice,
    enabler: TypeChoice,
    signal_test: TypeChoice,
    untyped: TypeChoice,
  }),
  contributes: LinkChoice.nullable(),
  blocks: LinkChoice.nullable(),
  /** Jira's labels have no blanks. */
  labels: z.array(z.string().min(1).max(255).regex(/^\S+$/)).max(20).readonly(),
  fields: z.strictObject({
    effort: FieldChoice,
    businessValue: FieldChoice,
    uxValue: FieldChoice,
    start: FieldChoice,
    end: FieldChoice,
  }),
  sprint: z.strictObject({ fieldId: Id, fieldName: Name, boardId: Id, boardName: Name }).nullable(),
  children: z.boolean(),
  tasks: z
    .strictObject({ underEpic: TypeChoice.nullable(), underStandard: TypeChoice.nullable() })
    .nullable(),
  defaults: z.record(Id, z.record(Id, FieldValue)),
});
type _Mapping = Held<HeldEqual<PublishMapping, z.output<typeof MappingSchema>>>;
