import { draftDigests, findIssueDraft, type IssueDraft } from '#domain/publishing/issue-draft';
import { otherEnd, type LinkPlan } from '#domain/publishing/link-plan';
import type { PublishMapping } from '#domain/publishing/publish-mapping';
import type { PublishRun, PublishScreen } from '#domain/publishing/publish-run';
import type { Receipt } from '#domain/publishing/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/shared/collection';
import type { CarriedLink, NewIssue } from './ports';

interface Plans {
  readonly quarter: Quarter;
  readonly run: PublishRun;
  readonly mapping: PublishMapping;
  readonly plan: LinkPlan;
  readonly ledger: string;
}

const NOTHING_OPTIONAL = { labels: false, description: false, links: false };

const screenOf = (run: PublishRun, issueTypeId: string): PublishScreen =>
  run.screens.find((screen) => screen.issueTypeId === issueTypeId) ?? { issueTypeId, ...NOTHING_OPTIONAL };

/** Links to issues that exist: the later of two cards carries the link, in whichever direction. */
const carriedBy = (
  { quarter, plan }: Plans,
  row: string,
): readonly (CarriedLink & { readonly row: string })[] =>
  (plan.get(row) ?? []).flatMap((link) => {
    const other = findById(quarter.receipts, otherEnd(link, row));
    if (other === undefined) return [];
    // Read "from <outward text> to": `from` is the inward issue and `to` the outward one.
    const end = link.to === row ? 'inward' : 'outward';
    return [{ linkTypeId: link.linkTypeId, end, issueId: other.issueId, row: other.id } as const];
  });

const requestOf = (plans: Plans, draft: IssueDraft): NewIssue => ({
  draft,
  projectId: plans.quarter.settings.projectId,
  screen: screenOf(plans.run, draft.issueTypeId),
  links: carriedBy(plans, draft.row),
  parentIssueId:
    draft.parent === null ? null : (findById(plans.quarter.receipts, draft.parent)?.issueId ?? null),
});

/** What the call is to create, one element a row. */
export const batchRequest = (plans: Plans, rows: readonly string[]): readonly NewIssue[] =>
  rows
    .map((row) => findIssueDraft(plans.quarter, row, plans.mapping, plans.ledger))
    .filter((draft): draft is IssueDraft => draft !== undefined)
    .map((draft) => requestOf(plans, draft));

/** What is kept of an issue that a row became. */
export const receiptOf = (
  plans: Plans,
  row: string,
  issue: { readonly issueId: string; readonly issueKey: string },
  at: { readonly publishedAt: string; readonly memberId: string | null },
): Receipt | undefined => {
  const draft = findIssueDraft(plans.quarter, row, plans.mapping, plans.ledger);
  if (draft === undefined) return undefined;
  const { links } = screenOf(plans.run, draft.issueTypeId);
  return {
    id: row,
    kind: draft.kind,
    issueId: issue.issueId,
    issueKey: issue.issueKey,
    issueTypeId: draft.issueTypeId,
    runId: plans.run.id,
    ...at,
    published: draftDigests(draft, plans.plan),
    linkedTo: links ? carriedBy(plans, row).map((link) => link.row) : [],
  };
};

export type { Plans as BatchPlans };
