import { proposeTasks } from './mapping-proposal';
import type { Board, CreateField, ProjectFacts } from './project-facts';
import type { CardKind, FieldChoice, PublishMapping, TaskChoice } from './publish-mapping';

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

/** Fields that mean something of their own to Jira, or that the app fills already. */
const NOT_OFFERED: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'labels',
  'project',
  'issuetype',
  'parent',
  'issuelinks',
  'assignee',
  'reporter',
  'priority',
  'security',
  'environment',
]);

const isOffered = (input: CreateField['input']): input is FieldChoice['input'] =>
  input === 'choice' || input === 'number' || input === 'text' || input === 'date';

/** Read from the create screens of the types that the mapping uses; each field once. */
export const mappingChoices = (
  { screens, boards, issueTypes }: ProjectFacts,
  mapping: PublishMapping,
): MappingChoices => {
  const fields = new Map(
    screens.flatMap((screen) => screen.fields.map((field) => [field.id, field] as const)),
  );
  const sprint = [...fields.values()].find(({ input }) => input === 'sprint');
  const below = mapping.types.epic.level - 1;
  return {
    fields: [...fields.values()].flatMap(({ id, name, input, options }) =>
      isOffered(input) && !NOT_OFFERED.has(id) ? [{ id, name, input, options }] : [],
    ),
    sprintField: sprint === undefined ? null : { id: sprint.id, name: sprint.name },
    boards,
    tasks: proposeTasks(issueTypes),
    children: (['spike', 'enabler', 'signal_test'] as const).filter(
      (kind) => mapping.types[kind].level === below,
    ),
  };
};
