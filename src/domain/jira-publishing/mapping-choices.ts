import { isMappable } from '../entities/publishing/mapping/mappable-field';
import { proposeTasks } from './mapping-proposal';
import type { Board, CreateField, ProjectFacts } from './project-facts';
import {
  MAPPED_FIELDS,
  type CardKind,
  type FieldChoice,
  type PublishMapping,
  type TaskChoice,
} from '../entities/publishing/mapping/publish-mapping';

/** What a mapping may choose beside issue types and link types. */
export interface MappingChoices {
  /** Fields of the create screens that take a score or a day. */
  readonly fields: readonly {
    readonly id: string;
    readonly name: string;
    readonly input: FieldChoice['input'];
    readonly options: CreateField['options'];
  }[];
  /** The field that takes a sprint; null: no create screen has it. */
  readonly sprintField: { readonly id: string; readonly name: string } | null;
  readonly boards: readonly Board[];
  readonly tasks: TaskChoice;
  /** Kinds of cards that could become children of an epic in Jira's hierarchy. */
  readonly children: readonly CardKind[];
}

/** A field that may take a score or a day, as it is offered; none for any other. */
const offeredField = ({ id, name, input, options }: CreateField): MappingChoices['fields'] =>
  (input === 'choice' || input === 'number' || input === 'text' || input === 'date') &&
  MAPPED_FIELDS.some((field) => isMappable(field, { id, input }))
    ? [{ id, name, input, options }]
    : [];

/** Read from the create screens of the types that the mapping uses; each field once. */
export const mappingChoices = (
  { screens, boards, issueTypes }: ProjectFacts,
  mapping: PublishMapping,
): MappingChoices => {
  const fields = new Map(
    screens.flatMap((screen) => screen.fields.map((field) => [field.id, field] as const)),
  );
  const sprint = [...fields.values()].find((field) => isMappable('sprint', field));
  const below = mapping.types.epic.level - 1;
  return {
    fields: [...fields.values()].flatMap(offeredField),
    sprintField: sprint === undefined ? null : { id: sprint.id, name: sprint.name },
    boards,
    tasks: proposeTasks(issueTypes),
    children: (['spike', 'enabler', 'signal_test'] as const).filter(
      (kind) => mapping.types[kind].level === below,
    ),
  };
};
