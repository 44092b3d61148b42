import type { Json } from '../../../kernel/json';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';
import { MILESTONE_TYPES } from '../../milestones/milestone/milestone';

/** What becomes an issue, in the order in which it is shown. */
export const CARD_KINDS = ['objective', ...MILESTONE_TYPES, 'untyped'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** What a row of a run is: a card, or a task of one. */
export const ROW_KINDS = [...CARD_KINDS, 'task'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** An issue type chosen for a kind of card, with the label that says what the type cannot. */
export interface TypeChoice {
  readonly issueTypeId: string;
  /** Shown; ids decide. */
  readonly issueTypeName: string;
  /** `okra-spike` where the project has no type of that name; null otherwise. */
  readonly label: string | null;
  /** Jira's hierarchy: -1 sub-task, 0 standard, 1 epic and above. */
  readonly level: number;
}

export interface LinkChoice {
  readonly linkTypeId: string;
  readonly linkTypeName: string;
  /** The type's outward text says it the other way round: "depends on" instead of "blocks". */
  readonly reversed?: boolean;
}

/** What of a card may be written into a field of Jira's own. */
export const MAPPED_FIELDS = ['effort', 'businessValue', 'uxValue', 'start', 'end'] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A field of the project that takes a score or a day. */
export interface FieldChoice {
  readonly fieldId: string;
  /** Shown; ids decide. */
  readonly fieldName: string;
  readonly input: 'choice' | 'number' | 'text' | 'date';
  /** For a field of options, what each step of the scale (`S`, `M`, `L`; `1`, `2`, `3`) becomes, as Jira wants it. */
  readonly options: Readonly<Record<string, Json>>;
}

/** The sprint by planned week, from one board of the project. */
export interface SprintChoice {
  readonly fieldId: string;
  readonly fieldName: string;
  readonly boardId: string;
  readonly boardName: string;
}

/** Issue types for tasks; null where the project has none at that level, so that those tasks stay in OKRA. */
export interface TaskChoice {
  /** Below an issue of level 1 or more. */
  readonly underEpic: TypeChoice | null;
  /** Below a standard issue: a sub-task. */
  readonly underStandard: TypeChoice | null;
}

/** How cards of this quarter become issues in one project. Its id is the project's id. */
export interface PublishMapping {
  readonly id: string;
  readonly types: Readonly<Record<CardKind, TypeChoice>>;
  /** Milestone to its objective; null: not linked, or the site has no link types. */
  readonly contributes: LinkChoice | null;
  /** Prerequisite to dependent. */
  readonly blocks: LinkChoice | null;
  /** Labels that every issue gets beside `okra`. */
  readonly labels: readonly string[];
  /** Columns that an import kept with its cards, by their names, and that are lines of a card's description in Jira. */
  readonly described: readonly string[];
  /** Null: not written to a field; description and property have it all the same. */
  readonly fields: Readonly<Record<MappedField, FieldChoice | null>>;
  readonly sprint: SprintChoice | null;
  /** Whether a spike, enabler or signal test that serves exactly one epic becomes its child. */
  readonly children: boolean;
  /** Null: tasks stay in OKRA (S4-23). */
  readonly tasks: TaskChoice | null;
  /** Values for required fields by issue type id and field id, as Jira wants them. */
  readonly defaults: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

export const NO_FIELDS: PublishMapping['fields'] = {
  effort: null,
  businessValue: null,
  uxValue: null,
  start: null,
  end: null,
};

/** The part of a quarter that holds them. */
export interface PublishMappings {
  readonly mappings: readonly PublishMapping[];
}

export const mappingCollection: EntityCollection<'mapping', PublishMapping, 'mappings'> = {
  entity: 'mapping',
  list: 'mappings',
  order: byId,
  isRanked: false,
};
