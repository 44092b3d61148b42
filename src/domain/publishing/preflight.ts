import { findCycles } from '../milestones/dependency-graph';
import type { Quarter } from '../quarter/quarter';
import { findById } from '../shared/collection';
import { objectiveOfMilestone } from '../thread/thread-of';
import type { IssueDraft } from './issue-draft';
import type { LinkPlan } from './link-plan';
import { CARD_KINDS } from './mapping-proposal';
import { emptyRequiredFields, publishScreen, type CreateScreen, type ProjectFacts } from './project-facts';
import type { PublishMapping } from './publish-mapping';
import type { PublishProblem } from './publish-problem';

interface Check {
  readonly quarter: Quarter;
  readonly mapping: PublishMapping;
  readonly facts: ProjectFacts;
  readonly plan: LinkPlan;
  /** Only cards that are to become issues. */
  readonly drafts: readonly IssueDraft[];
}

type Told = Omit<PublishProblem, 'field'> & { readonly field?: PublishProblem['field'] };

const tell = ({ rows, ...problem }: Told): readonly PublishProblem[] =>
  rows.length === 0 ? [] : [{ field: null, ...problem, rows }];

const rowsOf = (drafts: readonly IssueDraft[]): readonly string[] => drafts.map(({ row }) => row);

const permission = ({ facts, drafts }: Check): readonly PublishProblem[] => {
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

const missingTypes = ({ facts, mapping, drafts }: Check): readonly PublishProblem[] => {
  // Who may create nothing is shown no types at all; that is one trouble, not six.
  if (!facts.mayCreate) return [];
  const gone = drafts.filter(({ issueTypeId }) => !facts.issueTypes.some(({ id }) => id === issueTypeId));
  return CARD_KINDS.flatMap((kind) => {
    const name = mapping.types[kind].issueTypeName;
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

const requiredFields = (check: Check, screen: CreateScreen): readonly PublishProblem[] => {
  const { facts, mapping } = check;
  const drafts = check.drafts.filter(({ issueTypeId }) => issueTypeId === screen.issueTypeId);
  const issueTypeName = facts.issueTypes.find(({ id }) => id === screen.issueTypeId)?.name ?? '';
  return emptyRequiredFields(screen, mapping.defaults[screen.issueTypeId] ?? {}).flatMap((field) => {
    const rows =
      field.id === 'description' ? drafts.filter(({ description }) => description.length === 0) : drafts;
    return tell({
      code: 'FIELD_REQUIRED',
      severity: 'problem',
      title: `${facts.project.name} wants ${field.name} for every ${issueTypeName}`,
      message: 'The field has no default, so Jira would refuse these rows.',
      solution:
        field.input === 'none'
          ? `Choose another work type under Mapping, or ask an administrator of ${facts.project.key} to give ${field.name} a default.`
          : `Choose a value of ${field.name} for these rows under Mapping.`,
      rows: rowsOf(rows),
      field: {
        issueTypeId: screen.issueTypeId,
        issueTypeName,
        fieldId: field.id,
        fieldName: field.name,
        input: field.input,
        options: field.options,
      },
    });
  });
};

const offScreen = (check: Check): readonly PublishProblem[] => {
  const screens = new Map(check.facts.screens.map((screen) => [screen.issueTypeId, publishScreen(screen)]));
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

const linkTypes = ({ facts, mapping, quarter, drafts }: Check): readonly PublishProblem[] => {
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

const cards = ({ quarter, drafts }: Check): readonly PublishProblem[] => {
  const titleOf = (id: string): string => `"${findById(quarter.milestones, id)?.title ?? id}"`;
  const wanted = new Set(rowsOf(drafts));
  return [
    ...tell({
      code: 'TITLE_EMPTY',
      severity: 'problem',
      title: 'Jira wants a summary for every work item',
      message: 'These cards have no title, so there is nothing to call the work items.',
      solution: 'Give the cards a title.',
      rows: rowsOf(drafts.filter(({ summary }) => summary === '')),
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
export const preflight = (check: Check): readonly PublishProblem[] => [
  ...permission(check),
  ...missingTypes(check),
  ...check.facts.screens.flatMap((screen) => requiredFields(check, screen)),
  ...cards(check),
  ...linkTypes(check),
  ...offScreen(check),
];
