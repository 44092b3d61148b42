import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { Json } from '#domain/kernel/json';
import * as z from 'zod';
import type { Holds, TypeEquality } from './type-equality';

/** What a field of Jira takes nests a few levels; what nests on and on would break whoever reads it. */
const MOST_LEVELS = 20;
const isShallow = (value: unknown, levels = MOST_LEVELS): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1)));

/** A value of a field of Jira's. */
export const FieldValue = z.custom<Json>((value) => isShallow(value)).pipe(z.json()) as z.ZodType<Json, Json>;

interface Lengths {
  readonly id: z.ZodString;
  readonly name: z.ZodString;
  readonly option: z.ZodString;
  readonly label: z.ZodString;
  readonly mostLabels?: number;
  readonly mostDescribed?: number;
}

const mappingOf = ({ id: Id, name: Name, option, label, mostLabels, mostDescribed }: Lengths) => {
  const Described = z.array(Name);
  /** Jira's labels have no blanks. */
  const Labels = z.array(label.min(1).regex(/^\S+$/));
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
      options: z.record(option, FieldValue),
    })
    .nullable();
  return z.strictObject({
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
    labels: (mostLabels === undefined ? Labels : Labels.max(mostLabels)).readonly(),
    // Older mappings do not say it, and none was asked for then.
    described: (mostDescribed === undefined ? Described : Described.max(mostDescribed))
      .readonly()
      .default([]),
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
};

/** As it is stored and shown, however long its names are. */
export const MappingSchema = mappingOf({
  id: z.string().min(1),
  name: z.string(),
  option: z.string(),
  label: z.string(),
});
type _Mapping = Holds<TypeEquality<PublishMapping, z.output<typeof MappingSchema>>>;

/** The payload of the command `mapping.choose`. */
export const SentMappingSchema = mappingOf({
  id: z.string().min(1).max(100),
  name: z.string().max(255),
  option: z.string().max(10),
  label: z.string().max(255),
  mostLabels: 20,
  mostDescribed: 50,
});
type _Sent = Holds<TypeEquality<PublishMapping, z.output<typeof SentMappingSchema>>>;
