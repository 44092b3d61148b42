import type { Json } from '../kernel/json';
import { isMappable } from '../entities/publishing/mapping/mappable-field';
import type { MappingChoices } from './mapping-choices';
import { labelOf, typeChoice, type IssueType } from './mapping-proposal';
import type {
  CardKind,
  FieldChoice,
  MappedField,
  PublishMapping,
} from '../entities/publishing/mapping/publish-mapping';
import { ownValue } from '../kernel/own-value';

/** A step of a scale: its name in `FieldChoice.options`, and as people read it. */
export interface ScaleStep {
  readonly step: string;
  readonly shown: string;
  /** What administrators call the option that means it, folded. */
  readonly names: readonly string[];
}

const EFFORT: readonly ScaleStep[] = [
  { step: 'S', shown: 'S', names: ['s', 'small'] },
  { step: 'M', shown: 'M', names: ['m', 'medium'] },
  { step: 'L', shown: 'L', names: ['l', 'large'] },
];

const valueSteps = (sign: string): readonly ScaleStep[] =>
  ['low', 'medium', 'high'].map((name, index) => {
    const shown = sign.repeat(index + 1);
    return {
      step: String(index + 1),
      shown,
      names: [String(index + 1), shown.replaceAll('\uFE0E', ''), name],
    };
  });

const STEPS: Readonly<Record<MappedField, readonly ScaleStep[]>> = {
  effort: EFFORT,
  businessValue: valueSteps('$'),
  uxValue: valueSteps('♥\uFE0E'),
  start: [],
  end: [],
};

/** The steps for which a field of options needs one each; none for days. */
export const scaleSteps = (field: MappedField): readonly ScaleStep[] => STEPS[field];

type Offered = MappingChoices['fields'][number];

/** Fields of the project that can take this: a day a date, a score anything that holds a word or a number. */
export const fieldsFor = (field: MappedField, offered: readonly Offered[]): readonly Offered[] =>
  offered.filter((one) => isMappable(field, one));

const folded = (name: string): string => name.trim().toLowerCase().replaceAll('\uFE0E', '');

/** A field as a choice, with an option for every step that one is named after. */
export const fieldChoice = (field: MappedField, offered: Offered): FieldChoice => {
  const named = scaleSteps(field).flatMap(({ step, names }): readonly (readonly [string, Json])[] => {
    const option = offered.options.find(({ name }) => names.includes(folded(name)));
    return option === undefined ? [] : [[step, option.value]];
  });
  return {
    fieldId: offered.id,
    fieldName: offered.name,
    input: offered.input,
    options: offered.input === 'choice' ? Object.fromEntries(named) : {},
  };
};

/** Another work type for a kind of card; a label says what the type's name does not. */
export const withType = (mapping: PublishMapping, kind: CardKind, type: IssueType): PublishMapping => ({
  ...mapping,
  types: { ...mapping.types, [kind]: typeChoice(type, labelOf(kind, type)) },
});

/** A field for what a card holds, or none. A field takes one thing: what had it before lets go of it. */
export const withField = (
  mapping: PublishMapping,
  field: MappedField,
  choice: FieldChoice | null,
): PublishMapping => ({
  ...mapping,
  fields: {
    ...(Object.fromEntries(
      Object.entries(mapping.fields).map(([other, present]) => [
        other,
        choice !== null && present?.fieldId === choice.fieldId ? null : present,
      ]),
    ) as PublishMapping['fields']),
    [field]: choice,
  },
});

/** The option that a step of a scale becomes; undefined: none. */
export const withOption = (
  mapping: PublishMapping,
  field: MappedField,
  step: string,
  value: Json | undefined,
): PublishMapping => {
  const choice = mapping.fields[field];
  if (choice === null) return mapping;
  const others = Object.entries(choice.options).filter(([name]) => name !== step);
  const options = Object.fromEntries(value === undefined ? others : [...others, [step, value]]);
  return { ...mapping, fields: { ...mapping.fields, [field]: { ...choice, options } } };
};

/** A value for a required field of every issue of a type; undefined: none any more. */
export const withDefault = (
  mapping: PublishMapping,
  issueTypeId: string,
  fieldId: string,
  value: Json | undefined,
): PublishMapping => {
  const others = Object.entries(ownValue(mapping.defaults, issueTypeId) ?? {}).filter(
    ([id]) => id !== fieldId,
  );
  const ofType = Object.fromEntries(value === undefined ? others : [...others, [fieldId, value]]);
  const types = Object.entries(mapping.defaults).filter(([id]) => id !== issueTypeId);
  return {
    ...mapping,
    defaults: Object.fromEntries(
      Object.keys(ofType).length === 0 ? types : [...types, [issueTypeId, ofType]],
    ),
  };
};

/** Why a text is no label of Jira's; undefined: it is one. */
export const labelFault = (text: string, mapping: PublishMapping): string | undefined => {
  if (text === '') return 'A label needs at least one letter.';
  if (/\s/.test(text))
    return 'Labels in Jira have no blanks. Write it in one word, with a hyphen for example.';
  if (text.length > 255) return 'A label in Jira has at most 255 characters.';
  if (text === 'okra' || mapping.labels.includes(text)) return 'Every work item gets this label already.';
  if (mapping.labels.length >= 20) return 'Twenty labels are the most. Remove one first.';
  return undefined;
};
