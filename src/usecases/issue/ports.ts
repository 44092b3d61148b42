import type { CardContext } from '#domain/views/thread/card-context';
import type { Caller, Clock, Grant, IssueLink, IssueLinks, ProjectLedger } from '../ports';
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
  /** One call as the viewer, at most 100 issues; those that they may not see are not in the answer. */
  read(issueIds: readonly string[]): Promise<readonly SeenIssue[]>;
}

/** What is kept for the first paint: one storage read. */
export interface IssueGlances {
  read(
    issueId: string,
    caller: Caller,
    projectId: string,
  ): Promise<{ readonly link: IssueLink<CardContext> | undefined; readonly grant: Grant | undefined }>;
}

export interface GlancePorts {
  readonly glances: IssueGlances;
  readonly clock: Clock;
}

export interface IssuePorts extends AccessPorts, GlancePorts {
  readonly index: IssueLinks<CardContext>;
  readonly issues: IssueViews;
  readonly projectLedger: ProjectLedger;
}
