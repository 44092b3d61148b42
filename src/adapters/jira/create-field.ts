import type { CreateField } from '#domain/jira-publishing/project-facts';
import type { Json } from '#domain/kernel/json';
import * as z from 'zod';

const Id = z.union([z.string(), z.number().transform(String)]);
const Text = z.string().optional().catch(undefined);

/** Ids are numbers in some kinds of fields, and fields of other apps list what they like. */
const AllowedValue = z.looseObject({ id: Id.optional().catch(undefined), name: Text, value: Text });
const Field = z.object({
  fieldId: z.string(),
  name: z.string(),
  required: z.boolean().catch(false),
  hasDefaultValue: z.boolean().optional().catch(undefined),
  schema: z
    .object({ type: z.string(), items: Text, custom: Text, system: Text })
    .catch({ type: '', items: undefined, custom: undefined, system: undefined }),
  allowedValues: z.array(z.unknown()).optional().catch(undefined),
});
type Described = z.infer<typeof Field>;

const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';
/** Older company-managed projects want it of every epic beside the summary. */
const EPIC_NAME_FIELD = 'com.pyxis.greenhopper.jira:gh-epic-label';
/** Schema types whose values are options of the project or of the field; what lists people or rights is none. */
const OPTION_TYPES: ReadonlySet<string> = new Set([
  'option',
  'option-with-child',
  'priority',
  'version',
  'component',
]);

const inputOf = ({ schema, allowedValues }: Described): CreateField['input'] => {
  if (schema.custom === SPRINT_FIELD) return 'sprint';
  if (schema.custom === EPIC_NAME_FIELD) return 'title';
  if (allowedValues !== undefined) {
    if (schema.type === 'array') return OPTION_TYPES.has(schema.items ?? '') ? 'choices' : 'none';
    return OPTION_TYPES.has(schema.type) ? 'choice' : 'none';
  }
  // Paragraphs take a document, not a text: custom ones are told by their kind, Jira's own by their names.
  if (schema.type === 'string')
    return schema.custom?.endsWith(':textarea') === true ||
      schema.system === 'description' ||
      schema.system === 'environment'
      ? 'none'
      : 'text';
  if (schema.type === 'number') return 'number';
  return schema.type === 'date' ? 'date' : 'none';
};

const optionsOf = ({ schema, allowedValues = [] }: Described): CreateField['options'] =>
  allowedValues.flatMap((allowed) => {
    const { id, name, value } = AllowedValue.safeParse(allowed).data ?? {};
    const json: Json | undefined =
      id !== undefined ? { id } : value !== undefined ? { value } : name !== undefined ? { name } : undefined;
    return json === undefined
      ? []
      : [{ name: name ?? value ?? id ?? '', value: schema.type === 'array' ? [json] : json }];
  });

/** A field of a create screen as createmeta describes it; undefined: not even its id and name are told. */
export const findCreateField = (described: unknown): CreateField | undefined => {
  const { data: field } = Field.safeParse(described);
  if (field === undefined) return undefined;
  return {
    id: field.fieldId,
    name: field.name,
    required: field.required,
    hasDefault: field.hasDefaultValue === true,
    input: inputOf(field),
    options: optionsOf(field),
  };
};
