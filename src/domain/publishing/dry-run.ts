import type { Quarter } from '../quarter/quarter';
import { findById, hasId } from '../shared/collection';
import { draftDigests, findIssueDraft, type IssueDraft } from './issue-draft';
import { otherEnd, type LinkPlan } from './link-plan';
import type { CardKind, PublishMapping } from './publish-mapping';
import type { PublishProblem } from './publish-problem';

/** What publishing would do with one row. */
export interface DryRow {
  readonly row: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly action: 'create' | 'unchanged' | 'differs' | 'problem';
  readonly issueType: { readonly id: string; readonly name: string };
  readonly labels: readonly string[];
  readonly links: number;
  readonly issueId: string | null;
  readonly issueKey: string | null;
  readonly differences: readonly string[];
  readonly problems: readonly string[];
}

/** Cards that are worth publishing when nobody chose: not what the team dropped, put off or called noise. */
export const defaultRows = (quarter: Quarter): readonly string[] => [
  ...quarter.objectives
    .filter(({ status, slot }) => status !== 'dropped' && status !== 'deferred' && slot === 'current')
    .map(({ id }) => id),
  ...quarter.milestones
    .filter(({ status }) => status !== 'noise' && status !== 'dropped' && status !== 'parked')
    .map(({ id }) => id),
];

/** The chosen rows that exist, once each, objectives first and in the quarter's order. */
export const orderedRows = (quarter: Quarter, rows: readonly string[]): readonly string[] => {
  const chosen = new Set(rows);
  return [...quarter.objectives, ...quarter.milestones].map(({ id }) => id).filter((id) => chosen.has(id));
};

/** Fields in which the card is no longer what was published. */
const differencesOf = (quarter: Quarter, draft: IssueDraft, plan: LinkPlan): readonly string[] => {
  const receipt = findById(quarter.receipts, draft.row);
  if (receipt === undefined) return [];
  const now = draftDigests(draft, plan);
  return Object.keys(now).filter(
    (field) => field in receipt.published && receipt.published[field] !== now[field],
  );
};

interface Plans {
  readonly quarter: Quarter;
  readonly mapping: PublishMapping;
  readonly plan: LinkPlan;
  readonly ledger: string;
  readonly problems: readonly PublishProblem[];
}

/** What publishing these rows would do, row by row, without doing it. */
export const dryRun = (
  rows: readonly string[],
  { quarter, mapping, plan, ledger, problems }: Plans,
): readonly DryRow[] => {
  const byRow = new Map<string, PublishProblem[]>();
  for (const problem of problems) {
    for (const row of problem.rows) byRow.set(row, [...(byRow.get(row) ?? []), problem]);
  }
  const chosen = new Set(rows);
  return rows.flatMap((row): readonly DryRow[] => {
    const draft = findIssueDraft(quarter, row, mapping, ledger);
    if (draft === undefined) return [];
    const receipt = findById(quarter.receipts, row);
    const own = byRow.get(row) ?? [];
    const differences = differencesOf(quarter, draft, plan);
    const action = own.some(({ severity }) => severity === 'problem')
      ? 'problem'
      : receipt === undefined
        ? 'create'
        : differences.length > 0
          ? 'differs'
          : 'unchanged';
    const isReached = (other: string): boolean => hasId(quarter.receipts, other) || chosen.has(other);
    return [
      {
        row,
        kind: draft.kind,
        title: draft.summary,
        action,
        issueType: { id: draft.issueTypeId, name: mapping.types[draft.kind].issueTypeName },
        labels: draft.labels,
        links: (plan.get(row) ?? []).filter((link) => isReached(otherEnd(link, row))).length,
        issueId: receipt?.issueId ?? null,
        issueKey: receipt?.issueKey ?? null,
        differences,
        problems: own.map(({ code }) => code),
      },
    ];
  });
};
