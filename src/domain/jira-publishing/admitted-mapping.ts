import { CARD_KINDS } from '../entities/publishing/mapping/publish-mapping';
import { linkChoice, type LinkRole } from './link-plan';
import { isMappable } from '../entities/publishing/mapping/mappable-field';
import { labelOf, typeChoice } from './mapping-proposal';
import { defaultableFields, type CreateField, type ProjectFacts } from './project-facts';
import {
  MAPPED_FIELDS,
  type CardKind,
  type LinkChoice,
  type PublishMapping,
  type TypeChoice,
} from '../entities/publishing/mapping/publish-mapping';

/** A mapping as the project admits it, and the names of what it chose and is not offered. */
export interface AdmittedMapping {
  readonly mapping: PublishMapping;
  readonly ignored: readonly string[];
}

const fieldsById = ({ screens }: ProjectFacts): ReadonlyMap<string, CreateField> =>
  new Map(screens.flatMap(({ fields }) => fields.map((field) => [field.id, field] as const)));

const admittedType = (kind: CardKind, choice: TypeChoice, { issueTypes }: ProjectFacts): TypeChoice => {
  const type = issueTypes.find(({ id }) => id === choice.issueTypeId);
  return type === undefined
    ? { ...choice, label: labelOf(kind, { name: choice.issueTypeName, level: choice.level }) }
    : typeChoice(type, labelOf(kind, type));
};

const admittedTask = (
  choice: TypeChoice | null | undefined,
  isRightLevel: (level: number) => boolean,
  { issueTypes }: ProjectFacts,
): TypeChoice | null => {
  if (choice === null || choice === undefined) return null;
  const type = issueTypes.find(({ id }) => id === choice.issueTypeId);
  if (type === undefined) return { ...choice, label: null };
  return isRightLevel(type.level) ? typeChoice(type, null) : null;
};

const admittedLink = (
  choice: LinkChoice | null,
  role: LinkRole,
  { linkTypes }: ProjectFacts,
): LinkChoice | null => {
  const type = linkTypes.find(({ id }) => id === choice?.linkTypeId);
  return type === undefined ? choice : linkChoice(type, role);
};

/**
 * What of a stored mapping may be used in this project at this moment. Whoever chose it could claim any id, name and
 * level, so names and levels are Jira's, labels are the app's, and a field or a board that is not offered for its
 * purpose is left out and named. What Jira merely no longer has (a type, an option) stays: the pre-flight tells it.
 */
export const admitMapping = (mapping: PublishMapping, facts: ProjectFacts): AdmittedMapping => {
  // Who may create nothing is shown nothing; that says nothing of the mapping.
  if (facts.issueTypes.length === 0) return { mapping, ignored: [] };
  const known = fieldsById(facts);
  const ignored: string[] = [];
  const nameOf = (id: string, claimed: string): string => known.get(id)?.name ?? claimed;

  const fields = Object.fromEntries(
    MAPPED_FIELDS.map((field) => {
      const choice = mapping.fields[field];
      if (choice === null) return [field, null];
      const present = known.get(choice.fieldId);
      // This person may not fill it, or only an edit screen has it; a day or a number can do no harm there, while an
      // option could be anything, somebody's account too.
      if (present === undefined && choice.input !== 'choice') return [field, choice];
      if (present !== undefined && present.input === choice.input && isMappable(field, present))
        return [field, { ...choice, fieldName: present.name }];
      ignored.push(nameOf(choice.fieldId, choice.fieldName));
      return [field, null];
    }),
  ) as PublishMapping['fields'];

  const sprintField = known.get(mapping.sprint?.fieldId ?? '');
  const board = facts.boards.find(({ id }) => id === mapping.sprint?.boardId);
  const isSprint = sprintField !== undefined && isMappable('sprint', sprintField) && board !== undefined;
  if (mapping.sprint !== null && !isSprint)
    ignored.push(nameOf(mapping.sprint.fieldId, mapping.sprint.fieldName));

  const defaults = Object.entries(mapping.defaults).flatMap(([issueTypeId, values]) => {
    const screen = facts.screens.find((one) => one.issueTypeId === issueTypeId);
    // No card becomes this type now; its values are looked at when one does.
    if (screen === undefined) return [[issueTypeId, values] as const];
    const offered = new Set(defaultableFields(screen).map(({ id }) => id));
    const admitted = Object.entries(values).filter(([id]) => offered.has(id));
    ignored.push(...Object.keys(values).flatMap((id) => (offered.has(id) ? [] : [nameOf(id, id)])));
    return admitted.length === 0 ? [] : [[issueTypeId, Object.fromEntries(admitted)] as const];
  });

  const tasks =
    mapping.tasks === null
      ? null
      : {
          underEpic: admittedTask(mapping.tasks.underEpic, (level) => level === 0, facts),
          underStandard: admittedTask(mapping.tasks.underStandard, (level) => level < 0, facts),
        };

  return {
    mapping: {
      ...mapping,
      types: Object.fromEntries(
        CARD_KINDS.map((kind) => [kind, admittedType(kind, mapping.types[kind], facts)]),
      ) as PublishMapping['types'],
      contributes: admittedLink(mapping.contributes, 'contributes', facts),
      blocks: admittedLink(mapping.blocks, 'blocks', facts),
      fields,
      sprint:
        mapping.sprint !== null && isSprint
          ? { ...mapping.sprint, fieldName: sprintField.name, boardName: board.name }
          : null,
      tasks,
      defaults: Object.fromEntries(defaults),
    },
    ignored: [...new Set(ignored)],
  };
};
