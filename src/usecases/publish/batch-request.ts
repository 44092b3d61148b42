import { digestsOf, idOfOwnField, wantedTexts, type DescribeSections } from '#domain/publishing/field-texts';
import { findIssueDraft, type DraftSetting, type IssueDraft } from '#domain/publishing/issue-draft';
import { otherEnd, type LinkPlan } from '#domain/publishing/link-plan';
import type { PublishRun, PublishScreen } from '#domain/publishing/publish-run';
import type { Receipt } from '#domain/publishing/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/shared/collection';
import type { CarriedLink, NewIssue } from './ports';

interface Plans {
  readonly quarter: Quarter;
  readonly run: PublishRun;
  readonly setting: DraftSetting;
  readonly plan: LinkPlan;
  readonly describe: DescribeSections;
}

const NOTHING_OPTIONAL = { labels: false, description: false, links: false, parent: false, fields: [] };

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

const parentIssue = (plans: Plans, { parent }: IssueDraft): string | null =>
  parent === null ? null : (findById(plans.quarter.receipts, parent)?.issueId ?? null);

const requestOf = (plans: Plans, draft: IssueDraft): NewIssue => {
  const screen = screenOf(plans.run, draft.issueTypeId);
  return {
    draft,
    projectId: plans.quarter.settings.projectId,
    screen,
    links: carriedBy(plans, draft.row),
    parentIssueId: screen.parent || draft.needsParent ? parentIssue(plans, draft) : null,
  };
};

/** What the call is to create, one element a row. */
export const batchRequest = (plans: Plans, rows: readonly string[]): readonly NewIssue[] =>
  rows
    .map((row) => findIssueDraft(plans.quarter, row, plans.setting))
    .filter((draft): draft is IssueDraft => draft !== undefined)
    .map((draft) => requestOf(plans, draft));

/** Whether a field went out with the issue, or was left out because the create screen lacks it. */
const isSent = (
  field: string,
  { parent, ...screen }: PublishScreen,
  { needsParent }: IssueDraft,
): boolean => {
  switch (field) {
    case 'labels':
      return screen.labels;
    case 'description':
      return screen.description;
    case 'parent':
      return parent || needsParent;
    default: {
      const own = idOfOwnField(field);
      return own === undefined || screen.fields.includes(own);
    }
  }
};

/** What is kept of an issue that a row became. */
export const receiptOf = (
  plans: Plans,
  row: string,
  issue: { readonly issueId: string; readonly issueKey: string },
  at: { readonly publishedAt: string; readonly memberId: string | null },
): Receipt | undefined => {
  const draft = findIssueDraft(plans.quarter, row, plans.setting);
  if (draft === undefined) return undefined;
  const screen = screenOf(plans.run, draft.issueTypeId);
  const wanted = wantedTexts(plans.quarter, draft, plans.describe);
  const sent = Object.entries(wanted).map(
    ([field, text]) => [field, isSent(field, screen, draft) ? text : ''] as const,
  );
  return {
    id: row,
    kind: draft.kind,
    issueId: issue.issueId,
    issueKey: issue.issueKey,
    issueTypeId: draft.issueTypeId,
    runId: plans.run.id,
    ...at,
    published: digestsOf(wanted),
    inJira: digestsOf(Object.fromEntries(sent)),
    linkedTo: screen.links ? carriedBy(plans, row).map((link) => link.row) : [],
  };
};

export type { Plans as BatchPlans };
