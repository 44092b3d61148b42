import { canOnIssue } from './access';
import { commentBean } from './jira-beans';
import type { JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import { announceComment } from './jira-events';
import type { Comment, Issue } from './jira-model';

/** The issue counts as changed, without a line in its changelog. */
export function addComment(call: JiraCall, issue: Issue, body: unknown): Comment {
  if (!canOnIssue(call, issue, 'ADD_COMMENTS')) {
    throw new JiraError(403, ['You do not have the permission to comment on this issue.']);
  }
  const { site, now, actor } = call;
  const comment = site.comments.add(issue.id, { author: actor.accountId, created: now, body });
  site.issues.touch(issue.id, now);
  announceComment(call, { ...issue, updated: now }, 'commented:issue', commentBean(site, issue, comment));
  return comment;
}

/** One's own, or anybody's where one administers the project. */
export function removeComment(call: JiraCall, issue: Issue, comment: Comment): void {
  const { site, now, actor } = call;
  if (comment.author !== actor.accountId && !canOnIssue(call, issue, 'ADMINISTER_PROJECTS')) {
    throw new JiraError(403, ['You do not have the permission to delete this comment.']);
  }
  site.comments.remove(comment.id);
  site.issues.touch(issue.id, now);
  announceComment(call, { ...issue, updated: now }, 'deleted:comment', commentBean(site, issue, comment));
}
