import type { PresentLink } from './present-issue';

/** Where an issue comes from, as Jira itself accounts for it: whoever edits the issue can write none of the first four. */
export interface IssueOrigin {
  readonly issueId: string;
  readonly issueKey: string;
  /** Account; null: Jira does not say. */
  readonly creatorId: string | null;
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant of the last change of whatever kind. */
  readonly updatedAt: string;
  readonly projectId: string;
  readonly issueTypeId: string;
  readonly summary: string;
}

/** Something that somebody did to an issue. */
export interface IssueTouch {
  readonly issueId: string;
  /** As Jira calls it: `summary`, `status`, `comment`. */
  readonly field: string;
  /** As Jira names whoever did it. */
  readonly name: string;
  /** Account; null: Jira does not say. */
  readonly accountId: string | null;
  /** ISO instant. */
  readonly at: string;
  /** What stands there since, and what stood there before, as Jira calls them: the key of a linked issue; null: nothing. */
  readonly to: string | null;
  readonly from: string | null;
}

/** An issue below another one. */
export interface ChildIssue {
  readonly issueId: string;
  /** Null: only the app sees it, so that its key is nobody's to know. */
  readonly issueKey: string | null;
  /** Who made it, as Jira names them. */
  readonly name: string;
}

/** All that has to be known of an issue before it is deleted. */
export interface IssueEvidence extends IssueOrigin {
  readonly parentIssueId: string | null;
  readonly links: readonly PresentLink[];
  /** By the index, which lags, and Jira's own list of sub-tasks. */
  readonly children: readonly ChildIssue[];
  /** In order of time. */
  readonly touches: readonly IssueTouch[];
  /** False: Jira did not show its history, comments and work logs to the end. */
  readonly isComplete: boolean;
}
