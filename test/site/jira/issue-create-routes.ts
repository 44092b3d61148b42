import type { Answer, Routes } from '../rest/router';
import { asArray, asObject } from '../rest/json-reading';
import { createIssue } from './create-issue';
import type { JiraCall } from './jira-call';
import { badRequest, JiraError } from './jira-error';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post */
const MOST_AT_ONCE = 50;

export const ISSUE_CREATE_ROUTES: Routes<JiraCall> = {
  'POST /rest/api/3/issue': (call) => ({ status: 201, body: createIssue(call, call.body) }),
  'POST /rest/api/3/issue/bulk': createIssues,
};

/** Each element stands for itself; 400 only where none succeeded. */
function createIssues(call: JiraCall): Answer {
  const elements = asArray(asObject(call.body)?.['issueUpdates']);
  if (!elements || elements.length === 0) throw badRequest('No issue data was provided in the request.');
  if (elements.length > MOST_AT_ONCE) {
    throw badRequest(`You can create up to ${MOST_AT_ONCE} issues in one request.`);
  }
  const issues: Record<string, unknown>[] = [];
  const errors: Record<string, unknown>[] = [];
  for (const [failedElementNumber, element] of elements.entries()) {
    try {
      issues.push(createIssue(call, element));
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      const elementErrors = { errorMessages: error.errorMessages, errors: error.errors };
      errors.push({ status: error.status, elementErrors, failedElementNumber });
    }
  }
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors }, points: elements.length };
}
