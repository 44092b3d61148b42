import { descriptionProblem } from '../../atlassian/contract/jira-description-nodes';
import { asObject } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { getPathIssue } from './access';
import { commentBean } from './jira-beans';
import { getParam, type JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import type { Comment, Issue } from './jira-model';
import { wholeNumber } from './page-bean';
import { addComment, removeComment } from './write-comments';

export const COMMENT_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/issue/{issueIdOrKey}/comment': listComments,
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': (call) => {
    const issue = getPathIssue(call);
    const body = asObject(asObject(call.body)?.['body']);
    if (!body || descriptionProblem(body)) {
      throw new JiraError(400, [], { comment: 'Comment body is not valid!' });
    }
    return { status: 201, body: commentBean(call.site, issue, addComment(call, issue, body)), points: 2 };
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}': (call) => {
    const { issue, comment } = getComment(call);
    return { status: 200, body: commentBean(call.site, issue, comment), points: 2 };
  },
  'DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}': (call) => {
    const { issue, comment } = getComment(call);
    removeComment(call, issue, comment);
    return { status: 204 };
  },
};

function listComments(call: JiraCall): Answer {
  const issue = getPathIssue(call);
  const startAt = wholeNumber(call, 'startAt', 0);
  const maxResults = Math.min(100, wholeNumber(call, 'maxResults', 100));
  const all = call.site.comments.of(issue.id);
  if (call.query.get('orderBy')?.startsWith('-') === true) all.reverse();
  const comments = all
    .slice(startAt, startAt + maxResults)
    .map((comment) => commentBean(call.site, issue, comment));
  return {
    status: 200,
    body: { startAt, maxResults, total: all.length, comments },
    points: 1 + comments.length,
  };
}

function getComment(call: JiraCall): { readonly issue: Issue; readonly comment: Comment } {
  const issue = getPathIssue(call);
  const id = getParam(call, 'id');
  const comment = call.site.comments.of(issue.id).find((one) => String(one.id) === id);
  if (!comment) throw new JiraError(404, [`Can not find a comment for the id: ${id}.`]);
  return { issue, comment };
}
