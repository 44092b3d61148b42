import type { Quarter } from '../quarter/quarter';
import { digestsOf, presentTexts, wantedTexts, type DescribeSections } from './field-texts';
import { findIssueDraft, type DraftSetting } from './issue-draft';
import type { PresentIssue } from './present-issue';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import { ownValue } from '../kernel/own-value';

/**
 * The receipt of an issue that was there before its card was linked to it. What people wrote in Jira stays: every
 * field counts as settled as it is, so that only later changes are offered; OKRA's own labels and data are added by
 * the next publish. Undefined: there is no such row, or it stays in OKRA.
 *
 * @param at ISO instant, and who linked it; null: a publisher who has not joined
 */
export const adoptedReceipt = (
  quarter: Quarter,
  row: string,
  issue: PresentIssue,
  { setting, describe }: { readonly setting: DraftSetting; readonly describe: DescribeSections },
  at: { readonly publishedAt: string; readonly memberId: string | null },
): Receipt | undefined => {
  const draft = findIssueDraft(quarter, row, setting);
  if (draft === undefined) return undefined;
  const {
    labels: _labels,
    property: _property,
    ...published
  } = digestsOf(wantedTexts(quarter, draft, describe));
  const there = digestsOf(presentTexts(issue, setting.mapping));
  return {
    id: row,
    kind: draft.kind,
    issueId: issue.issueId,
    issueKey: issue.issueKey,
    issueTypeId: issue.issueTypeId,
    runId: null,
    ...at,
    published,
    inJira: Object.fromEntries(Object.keys(published).map((field) => [field, ownValue(there, field) ?? ''])),
    linkedTo: [],
  };
};
