import type { Why } from '#domain/thread/why';
import type { IssueLinks, ProjectLedger } from '../ports';
import type { AccessPorts } from '../quarter/access-quarter';

/** An issue as the viewer sees it. */
export interface SeenIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
  readonly statusName: string;
  readonly statusCategory: 'new' | 'indeterminate' | 'done' | 'undefined';
  readonly project: { readonly id: string; readonly name: string };
  /** What the issue says of itself in our property: a claim, since whoever edits it can write it. */
  readonly claim: { readonly quarter: string; readonly row: string } | null;
}

export interface IssueViews {
  /** One call as the viewer, at most 100 issues; those that he may not see are not in the answer. */
  read(issueIds: readonly string[]): Promise<readonly SeenIssue[]>;
}

export interface IssuePorts extends AccessPorts {
  readonly index: IssueLinks<Why>;
  readonly issues: IssueViews;
  readonly projectLedger: ProjectLedger;
}
