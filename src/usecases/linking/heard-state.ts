import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { IssueState } from '#domain/views/progress/issue-state';

/** What Jira showed to whoever links. A read of theirs names no security level, so it counts as hidden until one is read. */
export const heardState = (issue: PresentIssue, at: number): IssueState => ({
  issueId: issue.issueId,
  issueKey: issue.issueKey,
  projectId: issue.projectId,
  issueTypeId: issue.issueTypeId,
  issueTypeName: issue.issueTypeName,
  statusName: issue.statusName,
  category: issue.statusCategory,
  isRestricted: true,
  isDeleted: false,
  isUnseen: false,
  at,
});
