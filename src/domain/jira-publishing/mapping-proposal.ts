import { linkChoice, type LinkRole, type LinkType } from './link-plan';
import {
  NO_FIELDS,
  type CardKind,
  type LinkChoice,
  type PublishMapping,
  type TypeChoice,
} from '../entities/publishing/mapping/publish-mapping';

/** An issue type that the publisher may create in the project. `level`: -1 sub-task, 0 standard, 1 epic and above. */
export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly level: number;
}

/**
 * Task as Jira's own translations call it; a site creates its types in the language of whoever set it up.
 * Its standard type is what stands in, since there is none that fits every project.
 */
const TASK_NAMES = [
  'Task',
  'Aufgabe',
  'Tâche',
  'Tarea',
  'Tarefa',
  'Attività',
  'Taak',
  'Opgave',
  'Uppgift',
  'Oppgave',
  'Tehtävä',
  'Zadanie',
  'Úkol',
  'Úloha',
  'Feladat',
  'Sarcină',
  'Görev',
  'Задача',
  'Завдання',
  'タスク',
  '작업',
  '任务',
  '任務',
];

const STANDARD = 0;
/** One above standard types, whatever a site calls it: `Epic`, `Эпик`, `Feature`. */
const EPIC = 1;

interface TypeRule {
  readonly names: readonly string[];
  /** The level of hierarchy that a type has to have: it says more than a name. */
  readonly level?: number;
  /** What stands in where the project has none of these, and the label that it gets. */
  readonly else: { readonly level: number; readonly label: string };
}

const task = (label: string): TypeRule['else'] => ({ level: STANDARD, label });

const TYPE_RULES: Readonly<Record<CardKind, TypeRule>> = {
  objective: {
    names: ['Objective', 'Goal', 'Initiative', 'Theme'],
    else: { level: EPIC, label: 'okra-objective' },
  },
  epic: { names: ['Epic'], level: EPIC, else: task('okra-epic') },
  spike: { names: ['Spike'], else: task('okra-spike') },
  enabler: { names: ['Enabler'], else: task('okra-enabler') },
  signal_test: { names: ['Signal Test', 'Experiment'], else: task('okra-signal-test') },
  untyped: { names: [], else: task('okra-untyped') },
};

const LINK_RULES: Readonly<Record<LinkRole, readonly string[]>> = {
  contributes: ['Contributes', 'Supports', 'Implements', 'Relates'],
  blocks: ['Blocks', 'Depends', 'Relates'],
};

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const findNamed = <T extends { readonly name: string }>(
  all: readonly T[],
  names: readonly string[],
): T | undefined =>
  names.map((name) => all.find((one) => sameName(one.name, name))).find((one) => one !== undefined);

/** A type as a choice. */
export const typeChoice = ({ id, name, level }: IssueType, label: string | null): TypeChoice => ({
  issueTypeId: id,
  issueTypeName: name,
  label,
  level,
});

/** Whether a type is what the kind is called, so that no label has to say it. */
const isOwnType = (kind: CardKind, type: Pick<IssueType, 'name' | 'level'>): boolean => {
  const { names, level } = TYPE_RULES[kind];
  return level === undefined ? findNamed([type], names) !== undefined : type.level === level;
};

/** The label that says what a type does not; null: the type says it. */
export const labelOf = (kind: CardKind, type: Pick<IssueType, 'name' | 'level'>): string | null =>
  isOwnType(kind, type) ? null : TYPE_RULES[kind].else.label;

/** The usual type of a level: of standard types a task, of epics the one that has kept its name. */
const usualType = (level: number, types: readonly IssueType[]): IssueType | undefined => {
  const ofLevel = types.filter((type) => type.level === level);
  return findNamed(ofLevel, level === EPIC ? ['Epic'] : TASK_NAMES) ?? ofLevel[0];
};

const proposeType = (kind: CardKind, types: readonly IssueType[]): TypeChoice | undefined => {
  const rule = TYPE_RULES[kind];
  const own = rule.level === undefined ? findNamed(types, rule.names) : usualType(rule.level, types);
  if (own !== undefined) return typeChoice(own, null);
  const standIn = usualType(rule.else.level, types) ?? usualType(STANDARD, types) ?? types[0];
  return standIn === undefined ? undefined : typeChoice(standIn, rule.else.label);
};

const proposeLink = (role: LinkRole, types: readonly LinkType[]): LinkChoice | null => {
  const type = findNamed(types, LINK_RULES[role]);
  return type === undefined ? null : linkChoice(type, role);
};

const NO_TYPE: TypeChoice = { issueTypeId: '0', issueTypeName: '', label: null, level: 0 };

/**
 * How cards become issues in a project, as far as its own types tell: the first of the names that exists, else a
 * stand-in with a label. Sub-task types are never proposed for cards: they need a parent. What a draft should not
 * decide by itself (days and sprints, since a draft is no commitment, parents, tasks) is off until somebody chooses it.
 */
export const proposeMapping = (
  projectId: string,
  issueTypes: readonly IssueType[],
  linkTypes: readonly LinkType[],
): PublishMapping => {
  const types = issueTypes.filter(({ level }) => level >= 0);
  const typeOf = (kind: CardKind): TypeChoice => proposeType(kind, types) ?? NO_TYPE;
  return {
    id: projectId,
    types: {
      objective: typeOf('objective'),
      epic: typeOf('epic'),
      spike: typeOf('spike'),
      enabler: typeOf('enabler'),
      signal_test: typeOf('signal_test'),
      untyped: typeOf('untyped'),
    },
    contributes: proposeLink('contributes', linkTypes),
    blocks: proposeLink('blocks', linkTypes),
    labels: [],
    described: [],
    fields: NO_FIELDS,
    sprint: null,
    children: false,
    tasks: null,
    defaults: {},
  };
};

export type MappingReason = 'same-name' | 'same-level' | 'stands-in' | 'chosen';

/** Why a kind has the type it has. `same-level`: an epic by what the type is, whatever the project calls it. */
export const mappingReason = (
  kind: CardKind,
  mapping: PublishMapping,
  proposed: PublishMapping,
): MappingReason => {
  const { issueTypeId, issueTypeName, label } = mapping.types[kind];
  const suggestion = proposed.types[kind];
  if (issueTypeId !== suggestion.issueTypeId || label !== suggestion.label) return 'chosen';
  if (label !== null) return 'stands-in';
  return findNamed([{ name: issueTypeName }], TYPE_RULES[kind].names) === undefined
    ? 'same-level'
    : 'same-name';
};

/** The types that tasks would become: a task or the first standard type below epics, the first sub-task type below those. */
export const proposeTasks = (issueTypes: readonly IssueType[]): NonNullable<PublishMapping['tasks']> => {
  const standard = usualType(STANDARD, issueTypes);
  const subtask = issueTypes.find(({ level }) => level < 0);
  return {
    underEpic: standard === undefined ? null : typeChoice(standard, null),
    underStandard: subtask === undefined ? null : typeChoice(subtask, null),
  };
};
