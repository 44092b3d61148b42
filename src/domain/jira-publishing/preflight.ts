import { findCycles } from '../entities/milestones/dependency/dependency-graph';
import { findById } from '../kernel/collection';
import { objectiveOfMilestone } from '../entities/milestones/milestone/lineage';
import { emptyRequiredFields, type CreateScreen } from './project-facts';
import { fieldOf, rowsOf, tell, type PublishCheck } from './publish-check';
import { findUntitled } from '../views/findings/milestone-findings';
import { ROW_KINDS, type PublishMapping, type RowKind } from '../entities/publishing/mapping/publish-mapping';
import type { PublishProblem } from './publish-problem';
import { isTask } from '../entities/publishing/row/row';
import { chosenOffScreen, offScreen, staleValues } from './screen-problems';
import { ownValue } from '../kernel/own-value';

const permission = ({ facts, drafts }: PublishCheck): readonly PublishProblem[] => {
  const missing = [facts.mayCreate ? '' : 'Create work items', facts.mayLink ? '' : 'Link work items'].filter(
    Boolean,
  );
  return tell({
    code: 'NO_PERMISSION',
    severity: 'problem',
    title: `${facts.project.name} asks for the permission ${missing.join(' and ')}`,
    message:
      'Jira creates work items as the person who publishes, and this account does not have that permission here.',
    solution: `Ask an administrator of ${facts.project.key} for ${missing.join(' and ')}, or let somebody publish who has it.`,
    rows: missing.length === 0 ? [] : rowsOf(drafts),
  });
};

const missingTypes = ({ facts, mapping, drafts }: PublishCheck): readonly PublishProblem[] => {
  // Who may create nothing is shown no types at all; that is one trouble, not six.
  if (!facts.mayCreate) return [];
  const gone = drafts.filter(({ issueTypeId }) => !facts.issueTypes.some(({ id }) => id === issueTypeId));
  const nameOf = (kind: RowKind): string => {
    if (!isTask(kind)) return mapping.types[kind].issueTypeName;
    return gone.some(({ needsParent }) => needsParent)
      ? (mapping.tasks?.underStandard?.issueTypeName ?? '')
      : (mapping.tasks?.underEpic?.issueTypeName ?? '');
  };
  return ROW_KINDS.flatMap((kind) => {
    const name = nameOf(kind);
    return tell({
      code: 'TYPE_GONE',
      severity: 'problem',
      title:
        name === ''
          ? `${facts.project.name} has no work type to use`
          : `${facts.project.name} has no work type ${name} any more`,
      message: 'It was removed, or this account may not create it, so Jira would refuse these rows.',
      solution: 'Choose another work type for them under Mapping.',
      rows: rowsOf(gone.filter((draft) => draft.kind === kind)),
    });
  });
};

const requiredFields = (check: PublishCheck, screen: CreateScreen): readonly PublishProblem[] => {
  const { facts, mapping } = check;
  const drafts = check.drafts.filter(({ issueTypeId }) => issueTypeId === screen.issueTypeId);
  const issueTypeName = facts.issueTypes.find(({ id }) => id === screen.issueTypeId)?.name ?? '';
  return emptyRequiredFields(screen, ownValue(mapping.defaults, screen.issueTypeId) ?? {}).flatMap(
    (field) => {
      const rows = drafts.filter(({ description, fields }) =>
        field.id === 'description' ? description.length === 0 : (ownValue(fields, field.id) ?? null) === null,
      );
      const asked = fieldOf(field, screen.issueTypeId, issueTypeName);
      return tell({
        code: 'FIELD_REQUIRED',
        severity: 'problem',
        title: `${facts.project.name} wants ${field.name} for every ${issueTypeName}`,
        message: 'The field has no default, so Jira would refuse these rows.',
        solution:
          asked.input === 'none'
            ? `Choose another work type under Mapping, or ask an administrator of ${facts.project.key} to give ${field.name} a default.`
            : `Choose a value of ${field.name} for these rows under Mapping.`,
        rows: rowsOf(rows),
        field: asked,
      });
    },
  );
};

const linkTypes = ({ facts, mapping, quarter, drafts }: PublishCheck): readonly PublishProblem[] => {
  const exists = (choice: PublishMapping['blocks']): boolean =>
    choice !== null && facts.linkTypes.some(({ id }) => id === choice.linkTypeId);
  const missing = (name: string, what: string, rows: readonly string[]) =>
    tell({
      code: 'LINK_TYPE_GONE',
      severity: 'warning',
      title: name === '' ? `Jira has no link type for ${what}` : `Jira has no link type ${name} any more`,
      message: `Links for ${what} are left out; everything else is created.`,
      solution: 'Choose another link type under Mapping.',
      rows,
    });
  const waiting = new Set(
    quarter.dependencies.flatMap(({ milestoneId, targetMilestoneId }) =>
      targetMilestoneId === null ? [] : [milestoneId, targetMilestoneId],
    ),
  );
  const serving = drafts.filter(({ row }) => {
    const milestone = findById(quarter.milestones, row);
    return milestone !== undefined && objectiveOfMilestone(quarter, milestone) !== undefined;
  });
  return [
    ...(exists(mapping.contributes)
      ? []
      : missing(mapping.contributes?.linkTypeName ?? '', 'objectives', rowsOf(serving))),
    ...(exists(mapping.blocks)
      ? []
      : missing(
          mapping.blocks?.linkTypeName ?? '',
          'dependencies',
          rowsOf(drafts.filter(({ row }) => waiting.has(row))),
        )),
  ];
};

const cards = ({ quarter, drafts }: PublishCheck): readonly PublishProblem[] => {
  const titleOf = (id: string): string => `“${findById(quarter.milestones, id)?.title ?? id}”`;
  const wanted = new Set(rowsOf(drafts));
  const untitled = new Set(findUntitled(quarter).map(({ subject }) => subject.id));
  return [
    ...tell({
      code: 'TITLE_EMPTY',
      severity: 'problem',
      title: 'Jira wants a summary for every work item',
      message: 'These cards have no title, so there is nothing to call the work items.',
      solution: 'Give the cards a title.',
      rows: rowsOf(drafts.filter(({ summary }) => summary === '')),
    }),
    ...tell({
      code: 'TITLE_UNSAID',
      severity: 'warning',
      title: 'Nobody has said what these cards are',
      message: 'They still have the title that a new card begins with, and Jira would show it.',
      solution: 'Name them first, or leave them out of this run.',
      rows: rowsOf(drafts.filter(({ row }) => untitled.has(row))),
    }),
    ...findCycles(quarter).flatMap((cycle) =>
      tell({
        code: 'DEP_CYCLE',
        severity: 'problem',
        title: `${String(cycle.length)} cards wait for each other in a circle`,
        message: `${[...cycle, cycle[0] ?? ''].map(titleOf).join(' waits for ')}: none of them could ever start.`,
        solution: 'Remove one of these dependencies.',
        rows: cycle.filter((row) => wanted.has(row)),
      }),
    ),
    ...tell({
      code: 'TITLE_CUT',
      severity: 'warning',
      title: 'A summary in Jira has at most 255 characters',
      message: 'These titles are longer and are cut; the OKRA panel shows them whole.',
      solution: 'Nothing to do, or shorten the titles.',
      rows: rowsOf(drafts.filter(({ isCut }) => isCut)),
    }),
  ];
};

/**
 * Everything that stands in the way of publishing, in one pass and before any write. Rows with a problem are held
 * back and the others go on; what a card lacks is never a reason.
 */
export const preflight = (check: PublishCheck): readonly PublishProblem[] => [
  ...permission(check),
  ...missingTypes(check),
  ...check.facts.screens.flatMap((screen) => requiredFields(check, screen)),
  ...staleValues(check),
  ...cards(check),
  ...chosenOffScreen(check),
  ...linkTypes(check),
  ...offScreen(check),
];
