import { CARD_KINDS } from '../entities/publishing/mapping/publish-mapping';
import { TYPE_NAMES } from '../entities/milestones/milestone/type-name';
import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import { sameJson, type Json } from '../kernel/json';
import { digest } from './digest';
import { idOfOwnField, ownField, wantedTexts, type DescribeSections } from './field-texts';
import type { DraftSetting, IssueDraft } from './issue-draft';
import { chosenFields } from './mapped-fields';
import type { PresentIssue } from './present-issue';
import { MAPPED_FIELDS, type PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { CreateField, CreateScreen } from './project-facts';
import { titleOfRow } from '../entities/publishing/row/row';
import type { FieldComparison, FieldState } from './three-way';
import { ownValue } from '../kernel/own-value';

/** A field before and after, in words that people read. */
export interface FieldChange {
  /** Its name among the field texts, for a choice. */
  readonly field: string;
  readonly name: string;
  readonly state: 'new' | Exclude<FieldState, 'same'>;
  /** What Jira holds now. */
  readonly before: string;
  /** What OKRA wants. */
  readonly after: string;
  /** Digest of Jira's value, sent back with a choice. */
  readonly seen: string;
}

/** As much of a text as a preview shows. */
const SHOWN = 600;

const NAMES: Readonly<Record<string, string>> = {
  summary: 'Summary',
  description: 'Description',
  labels: 'Labels',
  type: 'Work type',
  parent: 'Parent',
  property: 'OKRA data',
};

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;

/** The lines of two texts that the other does not have: of a long description nobody looks for the one week that moved. */
const changedLines = (before: string, after: string): Pick<FieldChange, 'before' | 'after'> => {
  const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
  const without = (text: string, other: string): string => {
    const others = new Set(linesOf(other));
    return shortened(
      linesOf(text)
        .filter((line) => !others.has(line))
        .join('\n'),
    );
  };
  const changed = { before: without(before, after), after: without(after, before) };
  // Lines in another order, or told twice.
  if (changed.before === '' && changed.after === '')
    return { before: shortened(before), after: shortened(after) };
  // The rest is alike, and is not nothing.
  const shown = (lines: string, whole: string): string => (lines === '' && whole !== '' ? '…' : lines);
  return { before: shown(changed.before, before), after: shown(changed.after, after) };
};

interface Parts {
  readonly quarter: Quarter;
  readonly setting: DraftSetting;
  readonly draft: IssueDraft;
  readonly comparisons: readonly FieldComparison[];
  readonly isNew: boolean;
  readonly issue: PresentIssue | undefined;
  readonly describe: DescribeSections;
  /** The create screen of its type; undefined: not read. */
  readonly screen: CreateScreen | undefined;
}

const typeNamed = (id: string, mapping: PublishMapping): string =>
  [
    ...CARD_KINDS.map((kind) => mapping.types[kind]),
    ...[mapping.tasks?.underEpic, mapping.tasks?.underStandard].flatMap((type) => type ?? []),
  ].find(({ issueTypeId }) => issueTypeId === id)?.issueTypeName ?? id;

/** The step of a scale that an option stands for, so that nobody has to read its id. */
const optionNamed = (fieldId: string, text: string, { mapping, sprints }: DraftSetting): string => {
  if (fieldId === mapping.sprint?.fieldId) return sprints.find(({ id }) => id === text)?.name ?? text;
  const choice = MAPPED_FIELDS.map((field) => mapping.fields[field]).find((one) => one?.fieldId === fieldId);
  if (choice?.input !== 'choice') return text;
  const step = Object.entries(choice.options).find(
    ([, option]) => typeof option === 'object' && option !== null && 'id' in option && option.id === text,
  );
  return step?.[0] ?? text;
};

const PROPERTY_WORDS: Readonly<Record<string, string>> = {
  ...TYPE_NAMES,
  objective: 'Objective',
  task: 'Task',
};

/** What the property says of scores and weeks; its ids are nobody's reading matter. */
const propertyInWords = (text: string): string => {
  if (text === '') return 'None';
  try {
    const told = JSON.parse(text) as Readonly<Record<string, string | number | undefined>>;
    const { type, effort, businessValue, uxValue, startWeek, endWeek, decideBy } = told;
    const words = [
      type === undefined ? '' : (ownValue(PROPERTY_WORDS, String(type)) ?? String(type)),
      effort === undefined ? '' : `effort ${String(effort)}`,
      businessValue === undefined ? '' : '$'.repeat(Number(businessValue)),
      uxValue === undefined ? '' : '♥\uFE0E'.repeat(Number(uxValue)),
      startWeek === undefined ? '' : `weeks ${String(startWeek)}–${String(endWeek ?? startWeek)}`,
      decideBy === undefined ? '' : `decides by ${String(decideBy)}`,
    ].filter((word) => word !== '');
    return words.join(', ');
  } catch {
    return 'Something that OKRA did not write';
  }
};

const inWords = (
  field: string,
  text: string,
  { quarter, setting, issue }: Parts,
  isJiras: boolean,
): string => {
  switch (field) {
    case 'type':
      return isJiras && issue?.issueTypeId === text ? issue.issueTypeName : typeNamed(text, setting.mapping);
    case 'property':
      return propertyInWords(text);
    case 'parent': {
      const receipt = quarter.receipts.find(({ issueId }) => issueId === text);
      if (receipt === undefined) return text === '' ? '' : 'A work item outside of this quarter';
      return `${receipt.issueKey} ${titleOfRow(quarter, receipt.id)}`.trim();
    }
    default: {
      const id = idOfOwnField(field);
      return id === undefined ? shortened(text) : optionNamed(id, text, setting);
    }
  }
};

/** What would be written, field by field; of a row that is no issue yet everything that it will hold. */
export const changesOfFields = (parts: Parts): readonly FieldChange[] => {
  const { quarter, setting, draft, comparisons, isNew, describe } = parts;
  const own = chosenFields(setting.mapping);
  const nameOf = (field: string): string =>
    ownValue(NAMES, field) ?? own.get(idOfOwnField(field) ?? '') ?? field;
  if (!isNew) {
    return comparisons.flatMap(({ field, state, wanted, inJira }): readonly FieldChange[] =>
      state === 'same'
        ? []
        : [
            {
              field,
              name: nameOf(field),
              state,
              ...(field === 'description'
                ? changedLines(inJira, wanted)
                : {
                    before: inWords(field, inJira, parts, true),
                    after: inWords(field, wanted, parts, false),
                  }),
              seen: digest(inJira),
            },
          ],
    );
  }
  const fresh = Object.entries(wantedTexts(quarter, draft, describe)).filter(
    ([field, text]) => text !== '' && field !== 'parent',
  );
  const parent = draft.parent === null ? [] : [['parent', titleOfRow(quarter, draft.parent)] as const];
  return [
    ...[...fresh, ...parent].map(([field, text]) =>
      newField(
        field,
        nameOf(field),
        field === 'parent' ? parentInWords(quarter, draft, text) : inWords(field, text, parts, false),
      ),
    ),
    ...givenBeside(parts),
  ];
};

const newField = (field: string, name: string, after: string): FieldChange => ({
  field,
  name,
  state: 'new',
  before: '',
  after,
  seen: '',
});

/** What a create screen is given beside the card's own: values that the mapping holds for all, and the title again. */
const givenBeside = ({ draft, screen }: Parts): readonly FieldChange[] =>
  (screen?.fields ?? []).flatMap((field) => {
    const { id, name, input } = field;
    if (input === 'title') return draft.summary === '' ? [] : [newField(ownField(id), name, draft.summary)];
    const value = ownValue(draft.defaults, id);
    const isOver = (ownValue(draft.fields, id) ?? null) !== null;
    return value === undefined || isOver ? [] : [newField(ownField(id), name, valueInWords(field, value))];
  });

/** A value as people chose it: the name of its option, or what was typed. */
const valueInWords = (field: CreateField, value: Json): string => {
  const option = field.options.find((one) => sameJson(one.value, value));
  if (option !== undefined) return option.name;
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : 'A value that Jira does not have';
};

const parentInWords = (quarter: Quarter, { parent }: IssueDraft, title: string): string => {
  const receipt = parent === null ? undefined : findById(quarter.receipts, parent);
  return receipt === undefined ? title : `${receipt.issueKey} ${title}`;
};
