import { digest } from './digest';
import type { IssueOrigin } from './issue-evidence';

/** How far the clocks of two services may be apart. */
const CLOCKS_APART_MS = 5_000;
/** A call may outlast the invocation that made it; what comes later than this is created again. */
const CALL_MS = 120_000;
/** What version 3 stored says when a receipt was made, and not when its issue was asked for. */
const RECEIPT_AFTER_MS = 60_000;

/** What is known of the call that made an issue for a card. */
export interface ExpectedIssue {
  /** Account of whoever made the call; undefined: nobody knows. */
  readonly creatorId: string | undefined;
  /** Milliseconds since the epoch between which Jira made it. */
  readonly since: number;
  readonly until: number;
  /** Highest number of the project before the call. */
  readonly above: number;
  readonly projectId: string;
  /** Digest of the summary, and the type, as they were sent. */
  readonly summary: string;
  readonly issueTypeId: string;
}

/** When the call of an intent took effect, if it did. */
export const timeOfIntent = (at: string): Pick<ExpectedIssue, 'since' | 'until'> => ({
  since: Date.parse(at) - CLOCKS_APART_MS,
  until: Date.parse(at) + CALL_MS,
});

/** The same for a receipt that does not name its intent. */
export const timeOfReceipt = (publishedAt: string): Pick<ExpectedIssue, 'since' | 'until'> => ({
  since: Date.parse(publishedAt) - RECEIPT_AFTER_MS,
  until: Date.parse(publishedAt) + CLOCKS_APART_MS,
});

/** What speaks against an issue's being what a call made. */
export type AgainstIssue = 'creator' | 'time' | 'number' | 'project' | 'summary' | 'type';

/**
 * Whose an issue is. `made`: a run made it, so that its undo may delete it. `chosen`: only a person may give it to the
 * card, and no run deletes it.
 */
export type CardClaim =
  { readonly kind: 'made' } | { readonly kind: 'chosen'; readonly because: AgainstIssue };

const numberOf = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);

const against = (issue: IssueOrigin, expected: ExpectedIssue): AgainstIssue | undefined => {
  const created = Date.parse(issue.createdAt);
  if (expected.creatorId === undefined || issue.creatorId !== expected.creatorId) return 'creator';
  // Written the other way round, so that an instant that is none is no proof.
  if (!(created >= expected.since && created <= expected.until)) return 'time';
  if (issue.projectId !== expected.projectId) return 'project';
  if (numberOf(issue.issueKey) <= expected.above) return 'number';
  if (digest(issue.summary) !== expected.summary) return 'summary';
  return issue.issueTypeId === expected.issueTypeId ? undefined : 'type';
};

/**
 * Whether an issue may become a card without anybody's choice: asked wherever one comes to a card, and before an undo
 * deletes. What an issue says of itself is no argument, since everybody who edits it can write that.
 *
 * @param expected the call that made it
 */
export const mayBecomeCard = (issue: IssueOrigin, expected: ExpectedIssue): CardClaim => {
  const because = against(issue, expected);
  return because === undefined ? { kind: 'made' } : { kind: 'chosen', because };
};
