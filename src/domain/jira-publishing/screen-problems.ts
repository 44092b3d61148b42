import { findById } from '../kernel/collection';
import { sameJson } from '../kernel/json';
import type { IssueDraft } from './issue-draft';
import { chosenFields } from './mapped-fields';
import { takesValue } from '../entities/publishing/mapping/mappable-field';
import { publishScreen } from './project-facts';
import { fieldOf, rowsOf, tell, type PublishCheck } from './publish-check';
import { MAPPED_FIELDS } from '../entities/publishing/mapping/publish-mapping';
import type { PublishProblem } from './publish-problem';
import { ownValue } from '../kernel/own-value';

/** Fields that every issue should have and that the create screen does not take. */
export const offScreen = (check: PublishCheck): readonly PublishProblem[] => {
  const screens = new Map(
    check.facts.screens.map((screen) => [screen.issueTypeId, publishScreen(screen, check.mapping)]),
  );
  const without = (field: 'labels' | 'description' | 'links', concerns: (draft: IssueDraft) => boolean) =>
    rowsOf(
      check.drafts.filter((draft) => screens.get(draft.issueTypeId)?.[field] === false && concerns(draft)),
    );
  const { name } = check.facts.project;
  return [
    ...tell({
      code: 'LABELS_OFF_SCREEN',
      severity: 'warning',
      title: `The create screen in ${name} has no labels`,
      message: 'These work items get no label; search finds them by their OKRA property all the same.',
      solution: 'Nothing to do. To have labels, put the field Labels on the create screen.',
      rows: without('labels', () => true),
    }),
    ...tell({
      code: 'DESCRIPTION_OFF_SCREEN',
      severity: 'warning',
      title: `The create screen in ${name} has no description`,
      message: 'These work items are created without their text; the OKRA panel shows it.',
      solution: 'Nothing to do. To have the text in Jira, put the field Description on the create screen.',
      rows: without('description', ({ description }) => description.length > 0),
    }),
    ...tell({
      code: 'LINKS_OFF_SCREEN',
      severity: 'warning',
      title: `The create screen in ${name} has no linked work items`,
      message: 'Links are made one by one after the work items, which takes longer.',
      solution: 'Nothing to do. To save the time, put the field Linked work items on the create screen.',
      rows: without('links', ({ row }) => check.plan.has(row)),
    }),
  ];
};

/** Parents and the mapping's own fields, as far as the create screens and the boards take them. */
export const chosenOffScreen = (check: PublishCheck): readonly PublishProblem[] => {
  const { facts, mapping, drafts, quarter } = check;
  const { name } = facts.project;
  const screens = new Map(
    facts.screens.map((screen) => [screen.issueTypeId, publishScreen(screen, mapping)]),
  );
  const asked = new Set(rowsOf(drafts));
  const isReached = (row: string): boolean => asked.has(row) || findById(quarter.receipts, row) !== undefined;
  const hasParentField = ({ issueTypeId }: IssueDraft): boolean => screens.get(issueTypeId)?.parent !== false;
  const children = drafts.filter(({ parent }) => parent !== null);
  return [
    ...tell({
      code: 'PARENT_MISSING',
      severity: 'problem',
      title: 'A sub-task needs its parent',
      message:
        'The cards of these tasks are not work items and are not chosen, so Jira has no place for them.',
      solution: 'Choose their cards as well, or leave these tasks out.',
      rows: rowsOf(children.filter(({ parent, needsParent }) => needsParent && !isReached(parent ?? ''))),
    }),
    ...tell({
      code: 'PARENT_OFF_SCREEN',
      severity: 'warning',
      title: `The create screen in ${name} has no parent`,
      message: 'These work items are created beside the card that they belong to instead of below it.',
      solution: 'Nothing to do. To have them below it, put the field Parent on the create screen.',
      rows: rowsOf(children.filter((draft) => !draft.needsParent && !hasParentField(draft))),
    }),
    ...[...chosenFields(mapping)].flatMap(([id, fieldName]) =>
      tell({
        code: 'FIELD_OFF_SCREEN',
        severity: 'warning',
        title: `The create screen in ${name} has no ${fieldName}`,
        message:
          'These work items are created without it; the OKRA data and the description have it all the same.',
        solution: `Nothing to do, or put the field ${fieldName} on the create screen, or choose another field under Mapping.`,
        rows: rowsOf(
          drafts.filter(
            ({ fields, issueTypeId }) =>
              (ownValue(fields, id) ?? null) !== null &&
              screens.get(issueTypeId)?.fields.includes(id) === false,
          ),
        ),
      }),
    ),
    ...tell({
      code: 'SPRINT_MISSING',
      severity: 'warning',
      title: `${mapping.sprint?.boardName ?? name} has no sprint for every planned week`,
      message: 'These work items are created outside of any sprint.',
      solution: 'Nothing to do, or plan more sprints on the board first.',
      rows:
        mapping.sprint === null
          ? []
          : rowsOf(
              drafts.filter(
                ({ row, fields }) =>
                  findById(quarter.placements, row) !== undefined &&
                  ownValue(fields, mapping.sprint?.fieldId ?? '') === null,
              ),
            ),
    }),
  ];
};

/** Values that somebody chose once and that Jira no longer offers. */
export const staleValues = ({ facts, mapping, drafts }: PublishCheck): readonly PublishProblem[] =>
  facts.screens.flatMap((screen) => {
    const own = drafts.filter(({ issueTypeId }) => issueTypeId === screen.issueTypeId);
    const issueTypeName = facts.issueTypes.find(({ id }) => id === screen.issueTypeId)?.name ?? '';
    const options = MAPPED_FIELDS.flatMap((mapped) => {
      const choice = mapping.fields[mapped];
      return choice?.input === 'choice'
        ? Object.values(choice.options).map((value) => [choice.fieldId, value] as const)
        : [];
    });
    const defaults = Object.entries(ownValue(mapping.defaults, screen.issueTypeId) ?? {});
    return [...defaults, ...options].flatMap(([fieldId, value]) => {
      const field = screen.fields.find(({ id }) => id === fieldId);
      if (field === undefined || takesValue(field, value)) return [];
      const isDefault = defaults.some(([id]) => id === fieldId);
      return tell({
        code: 'VALUE_GONE',
        severity: 'problem',
        title: `${facts.project.name} no longer has the value chosen for ${field.name}`,
        message: 'It was removed since somebody chose it, so Jira would refuse these rows.',
        solution: `Choose another value of ${field.name} here or under Mapping.`,
        rows: rowsOf(
          isDefault ? own : own.filter(({ fields }) => sameJson(ownValue(fields, fieldId), value)),
        ),
        ...(isDefault ? { field: fieldOf(field, screen.issueTypeId, issueTypeName) } : {}),
      });
    });
  });
