import type { Quarter } from '../quarter/quarter';
import { findById, hasId } from '../kernel/collection';
import { changesOfFields, type FieldChange } from './field-changes';
import { presentTexts, wantedTexts, type DescribeSections } from './field-texts';
import { findIssueDraft, type DraftSetting, type IssueDraft } from './issue-draft';
import { obsoleteLinks, otherEnd, type LinkPlan, type ObsoleteLink } from './link-plan';
import { findTaskType } from './parent-plan';
import type { PresentIssue } from './present-issue';
import type { CreateScreen } from './project-facts';
import type { PublishMapping, RowKind } from '../entities/publishing/mapping/publish-mapping';
import type { PublishProblem } from './publish-problem';
import { findRow, isTask, taskRow } from '../entities/publishing/row/row';
import { compareFields } from './three-way';

/**
 * What publishing would do with a row. `differs`: Jira holds something else and keeps it. `gone`: its issue is not
 * there for this publisher. `adopt`: an issue of an earlier installation says that it is this card.
 */
export type RowAction =
  'create' | 'update' | 'conflict' | 'differs' | 'unchanged' | 'adopt' | 'gone' | 'problem';

/** What publishing would do with one row. */
export interface DryRow {
  readonly row: string;
  readonly kind: RowKind;
  readonly title: string;
  readonly action: RowAction;
  readonly issueType: { readonly id: string; readonly name: string };
  readonly labels: readonly string[];
  /** Rows that it would be linked to, and no longer linked to because the agreement does not ask for it any more. */
  readonly links: readonly string[];
  readonly unlinks: readonly string[];
  readonly issueId: string | null;
  readonly issueKey: string | null;
  /** Row that is or becomes its parent. */
  readonly parent: string | null;
  /** Key of the project that the issue was moved to; null: it is where the quarter is, or is not there. */
  readonly movedTo: string | null;
  /** Why its issue is not there: told by Jira's own event, or by nobody. */
  readonly gone: 'deleted' | 'hidden' | 'unseen' | null;
  readonly fields: readonly FieldChange[];
  /** An issue of an earlier installation that may be taken over. */
  readonly adopts: PublishedIssue | null;
  readonly problems: readonly string[];
}

export interface PublishedIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
}

/** Rows that are worth publishing when nobody chose: not what the team dropped, put off, called noise or did already. */
export const defaultRows = (quarter: Quarter, mapping: PublishMapping): readonly string[] => {
  const milestones = quarter.milestones.filter(
    ({ status }) => status !== 'noise' && status !== 'dropped' && status !== 'parked',
  );
  return [
    ...quarter.objectives
      .filter(({ status, slot }) => status !== 'dropped' && status !== 'deferred' && slot === 'current')
      .map(({ id }) => id),
    ...milestones.map(({ id }) => id),
    ...milestones.flatMap((milestone) =>
      findTaskType(milestone, mapping) === undefined
        ? []
        : milestone.tasks
            .filter(
              ({ id, text, done }) =>
                (!done && text.trim() !== '') || hasId(quarter.receipts, taskRow(milestone.id, id)),
            )
            .map(({ id }) => taskRow(milestone.id, id)),
    ),
  ];
};

/** The chosen rows that exist, once each: objectives, milestones, tasks, each in the quarter's order. */
export const orderedRows = (quarter: Quarter, rows: readonly string[]): readonly string[] => {
  const chosen = new Set(rows);
  const cards = [...quarter.objectives, ...quarter.milestones].map(({ id }) => id);
  const tasks = quarter.milestones.flatMap(({ id, tasks: own }) => own.map((task) => taskRow(id, task.id)));
  return [...cards, ...tasks].filter((id) => chosen.has(id));
};

/** What is known of Jira beside the quarter; `present` undefined: Jira was not asked, and nothing is compared. */
export interface JiraNow {
  readonly present: ReadonlyMap<string, PresentIssue> | undefined;
  readonly gone: ReadonlyMap<string, NonNullable<DryRow['gone']>>;
  /** By row. */
  readonly adoptable: ReadonlyMap<string, PublishedIssue>;
}

export interface DryRunParts {
  readonly quarter: Quarter;
  readonly setting: DraftSetting;
  readonly plan: LinkPlan;
  readonly problems: readonly PublishProblem[];
  readonly describe: DescribeSections;
  readonly jira: JiraNow;
  readonly screens: readonly CreateScreen[];
}

const typeName = (
  { kind, issueTypeId }: IssueDraft,
  row: string,
  { quarter, setting }: DryRunParts,
): string => {
  if (!isTask(kind)) return setting.mapping.types[kind].issueTypeName;
  const found = findRow(quarter, row);
  const type = found?.kind === 'task' ? findTaskType(found.milestone, setting.mapping) : undefined;
  return type?.issueTypeName ?? issueTypeId;
};

const byRow = (problems: readonly PublishProblem[]): ReadonlyMap<string, readonly PublishProblem[]> => {
  const found = new Map<string, PublishProblem[]>();
  for (const problem of problems) {
    for (const row of problem.rows) found.set(row, [...(found.get(row) ?? []), problem]);
  }
  return found;
};

/** The other ends, by either end. */
const othersOf = (links: readonly ObsoleteLink[]): ReadonlyMap<string, readonly string[]> => {
  const others = new Map<string, readonly string[]>();
  const add = (row: string, other: string) => others.set(row, [...(others.get(row) ?? []), other]);
  for (const { row, other } of links) {
    add(row, other);
    add(other, row);
  }
  return others;
};

/** What publishing these rows would do, row by row and field by field, without doing it. */
export const dryRun = (rows: readonly string[], parts: DryRunParts): readonly DryRow[] => {
  const { quarter, setting, plan, describe, jira } = parts;
  const problems = byRow(parts.problems);
  const chosen = new Set(rows);
  const isReached = (other: string): boolean => hasId(quarter.receipts, other) || chosen.has(other);
  const losing = othersOf(obsoleteLinks(quarter, plan, rows));
  return rows.flatMap((row): readonly DryRow[] => {
    const draft = findIssueDraft(quarter, row, setting);
    if (draft === undefined) return [];
    const receipt = findById(quarter.receipts, row);
    const own = problems.get(row) ?? [];
    const issue = receipt === undefined ? undefined : jira.present?.get(receipt.issueId);
    const wanted = wantedTexts(quarter, draft, describe);
    const comparisons =
      receipt === undefined || issue === undefined
        ? []
        : compareFields(wanted, presentTexts(issue, setting.mapping), receipt);
    const gone = receipt === undefined ? undefined : jira.gone.get(receipt.issueId);
    const adopts = receipt === undefined ? jira.adoptable.get(row) : undefined;
    const toMake = (plan.get(row) ?? []).filter((link) => {
      const other = otherEnd(link, row);
      const isMade =
        receipt?.linkedTo.includes(other) === true ||
        findById(quarter.receipts, other)?.linkedTo.includes(row) === true;
      return isReached(other) && !(receipt !== undefined && isMade);
    });
    // What becomes an issue now brings its links along; only two that exist are written for a link alone.
    const isRelinked = toMake.some((link) => hasId(quarter.receipts, otherEnd(link, row)));
    const unlinks = losing.get(row) ?? [];
    const has = (state: string): boolean => comparisons.some((one) => one.state === state);
    const action: RowAction = own.some(({ severity }) => severity === 'problem')
      ? 'problem'
      : receipt === undefined
        ? adopts === undefined
          ? 'create'
          : 'adopt'
        : gone !== undefined
          ? 'gone'
          : has('conflict')
            ? 'conflict'
            : has('update') || isRelinked || unlinks.length > 0
              ? 'update'
              : has('differs')
                ? 'differs'
                : 'unchanged';
    return [
      {
        row,
        kind: draft.kind,
        title: draft.summary,
        action,
        issueType: { id: draft.issueTypeId, name: typeName(draft, row, parts) },
        labels: draft.labels,
        links: toMake.map((link) => otherEnd(link, row)),
        unlinks,
        issueId: receipt?.issueId ?? null,
        issueKey: issue?.issueKey ?? receipt?.issueKey ?? null,
        parent: draft.parent,
        movedTo:
          issue === undefined || issue.projectId === quarter.settings.projectId ? null : issue.projectKey,
        gone: gone ?? null,
        fields: changesOfFields({
          quarter,
          setting,
          draft,
          comparisons,
          isNew: receipt === undefined,
          issue,
          describe,
          screen: parts.screens.find((one) => one.issueTypeId === draft.issueTypeId),
        }),
        adopts: adopts ?? null,
        problems: own.map(({ code }) => code),
      },
    ];
  });
};
