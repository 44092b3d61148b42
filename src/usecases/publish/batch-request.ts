import { digest } from '#domain/jira-publishing/digest';
import {
  digestsOf,
  idOfOwnField,
  wantedTexts,
  type DescribeSections,
} from '#domain/jira-publishing/field-texts';
import { findIssueDraft, type DraftSetting, type IssueDraft } from '#domain/jira-publishing/issue-draft';
import { otherEnd, ridingLink, type LinkPlan } from '#domain/jira-publishing/link-plan';
import type { IssueOrigin } from '#domain/jira-publishing/issue-evidence';
import type {
  PublishIntent,
  PublishRun,
  PublishScreen,
  SentIssue,
} from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
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

/** The link that a new issue brings along, and the row at its other end; null: its screen takes none, or there is none. */
const riding = (
  { quarter, plan }: Plans,
  { links }: PublishScreen,
  row: string,
): { readonly link: CarriedLink; readonly row: string } | null => {
  const link = links ? ridingLink(quarter, plan, row) : undefined;
  const other = link === undefined ? undefined : findById(quarter.receipts, otherEnd(link, row));
  if (link === undefined || other === undefined) return null;
  // Read "from <outward text> to": `from` is the inward issue and `to` the outward one.
  const end = link.to === row ? 'inward' : 'outward';
  return { link: { linkTypeId: link.linkTypeId, end, issueId: other.issueId }, row: other.id };
};

const parentIssue = (plans: Plans, { parent }: IssueDraft): string | null =>
  parent === null ? null : (findById(plans.quarter.receipts, parent)?.issueId ?? null);

const requestOf = (plans: Plans, draft: IssueDraft): NewIssue => {
  const screen = screenOf(plans.run, draft.issueTypeId);
  return {
    draft,
    projectId: plans.quarter.settings.projectId,
    screen,
    link: riding(plans, screen, draft.row)?.link ?? null,
    parentIssueId: screen.parent || draft.needsParent ? parentIssue(plans, draft) : null,
  };
};

/** What the call is to create, one element a row. */
export const batchRequest = (plans: Plans, rows: readonly string[]): readonly NewIssue[] =>
  rows
    .map((row) => findIssueDraft(plans.quarter, row, plans.setting))
    .filter((draft): draft is IssueDraft => draft !== undefined)
    .map((draft) => requestOf(plans, draft));

/** What the call sends of each issue, to be known again by. */
export const sentIssues = (plans: Plans, rows: readonly string[]): readonly SentIssue[] =>
  rows.flatMap((row) => {
    const draft = findIssueDraft(plans.quarter, row, plans.setting);
    if (draft === undefined) return [];
    return [{ row, summary: digest(draft.summary), issueTypeId: draft.issueTypeId }];
  });

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
  issue: Pick<IssueOrigin, 'issueId' | 'issueKey' | 'updatedAt'>,
  at: {
    readonly publishedAt: string;
    readonly memberId: string | null;
    readonly intent: PublishIntent;
  },
): Receipt | undefined => {
  const draft = findIssueDraft(plans.quarter, row, plans.setting);
  if (draft === undefined) return undefined;
  const screen = screenOf(plans.run, draft.issueTypeId);
  const ridden = riding(plans, screen, row);
  const { caller, at: intendedAt, highestNumber } = at.intent;
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
    publishedAt: at.publishedAt,
    memberId: at.memberId,
    published: digestsOf(wanted),
    inJira: digestsOf(Object.fromEntries(sent)),
    linkedTo: ridden === null ? [] : [ridden.row],
    ...(caller === undefined
      ? {}
      : { origin: { caller, at: intendedAt, above: highestNumber, updated: issue.updatedAt } }),
  };
};

export type { Plans as BatchPlans };
