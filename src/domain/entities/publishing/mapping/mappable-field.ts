import { sameJson, type Json } from '../../../kernel/json';
import { MAPPED_FIELDS, type FieldChoice, type MappedField, type PublishMapping } from './publish-mapping';

/** How a person gives a field its value; `sprint`: by week; `title`: the card's; `none`: of a kind that we cannot offer. */
export type FieldInput = 'choice' | 'choices' | 'text' | 'number' | 'date' | 'sprint' | 'title' | 'none';

/** What a mapping may put into a field of Jira's own: part of a card, the sprint of its week, or one value for all. */
export type FieldPurpose = MappedField | 'sprint' | 'default';

/** A field as it is known: from a create screen, or from a choice that claims what it is; null: nobody says. */
export interface KnownField {
  readonly id: string;
  readonly input: FieldInput | null;
}

const CUSTOM = /^customfield_\d+$/;
const DAYS: ReadonlySet<string> = new Set(['duedate']);
/** What Jira itself requires in some projects and what is nobody's name, word or right. */
const SETTLED_ONCE: ReadonlySet<string> = new Set([
  'priority',
  'components',
  'versions',
  'fixVersions',
  'duedate',
]);

const SCORE = { system: null, inputs: ['choice', 'number', 'text'] } as const;
const DAY = { system: DAYS, inputs: ['date'] } as const;

const ALLOWED: Readonly<
  Record<
    FieldPurpose,
    { readonly system: ReadonlySet<string> | null; readonly inputs: readonly FieldInput[] }
  >
> = {
  effort: SCORE,
  businessValue: SCORE,
  uxValue: SCORE,
  start: DAY,
  end: DAY,
  sprint: { system: null, inputs: ['sprint'] },
  default: { system: SETTLED_ONCE, inputs: ['choice', 'choices', 'text', 'number', 'date'] },
};

/**
 * Whether a mapping may fill a field for a purpose: the one answer for what is offered, what may be chosen, and what
 * is sent. Every custom field of a fitting kind, and of Jira's own fields only those that are listed: who publishes
 * must not write in somebody else's name, or write over what the app itself says.
 */
export const isMappable = (purpose: FieldPurpose, { id, input }: KnownField): boolean => {
  const { system, inputs } = ALLOWED[purpose];
  return (CUSTOM.test(id) || system?.has(id) === true) && (input === null || inputs.includes(input));
};

/** A line of text in Jira. */
const LONGEST_LINE = 255;

/** Whether a field takes a value, as far as the create screen tells. */
export const takesValue = (
  { input, options }: { readonly input: FieldInput; readonly options: readonly { readonly value: Json }[] },
  value: Json,
): boolean => {
  switch (input) {
    case 'choice':
    case 'choices':
      return options.some((option) => sameJson(option.value, value));
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_LINE;
    case 'number':
      return typeof value === 'number';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'sprint':
    case 'title':
    case 'none':
      return false;
  }
};

const OPTION_KEYS: ReadonlySet<string> = new Set(['id', 'value', 'name']);

const isOption = (value: Json): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const [entry, ...more] = Object.entries(value);
  return (
    entry !== undefined && more.length === 0 && OPTION_KEYS.has(entry[0]) && typeof entry[1] === 'string'
  );
};

/** Whether a value has the shape of what is offered, where no create screen is at hand: a line, a number, options. */
const isOfferedShape = (value: Json): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.length <= LONGEST_LINE) ||
  isOption(value) ||
  (Array.isArray(value) && value.every((one: Json) => isOption(one)));

const isChoosable = (field: MappedField, { fieldId, input, options }: FieldChoice): boolean =>
  isMappable(field, { id: fieldId, input }) &&
  Object.values(options).every((value) => input === 'choice' && (isOption(value) || Array.isArray(value)));

/** A part of a mapping that is not offered: ids of the fields that it names. */
export const notOffered = (mapping: PublishMapping): readonly string[] => [
  ...MAPPED_FIELDS.flatMap((field) => {
    const choice = mapping.fields[field];
    return choice === null || isChoosable(field, choice) ? [] : [choice.fieldId];
  }),
  ...(mapping.sprint === null || isMappable('sprint', { id: mapping.sprint.fieldId, input: null })
    ? []
    : [mapping.sprint.fieldId]),
  ...Object.values(mapping.defaults).flatMap((values) =>
    Object.entries(values).flatMap(([id, value]) =>
      isMappable('default', { id, input: null }) && isOfferedShape(value) ? [] : [id],
    ),
  ),
];
