import type { Routes } from '../rest/router';
import { canOnIssue, getPathIssue } from './access';
import { checkProperty } from './issue-properties';
import { rest } from './jira-beans';
import { getParam, type JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import type { Issue } from './jira-model';

export const PROPERTY_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/issue/{issueIdOrKey}/properties': (call) => {
    const issue = getPathIssue(call);
    const keys = Object.keys(call.site.issues.properties(issue.id)).map((key) => ({
      key,
      self: rest(call.site, `issue/${issue.id}/properties/${encodeURIComponent(key)}`),
    }));
    return { status: 200, body: { keys }, points: 2 };
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': (call) => {
    const issue = getPathIssue(call);
    const key = getParam(call, 'propertyKey');
    const properties = call.site.issues.properties(issue.id);
    if (!(key in properties)) throw noProperty(key);
    return { status: 200, body: { key, value: properties[key] }, points: 2 };
  },
  'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': (call) => {
    const issue = getEditableIssue(call);
    const key = getParam(call, 'propertyKey');
    checkProperty(key, call.body);
    const done = call.site.issues.setProperty(issue, key, call.body, call.now);
    return { status: done === 'created' ? 201 : 200 };
  },
  'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': (call) => {
    const issue = getPathIssue(call);
    // Documented so, unlike for a PUT: whoever may not edit is told that nothing is there.
    if (!canOnIssue(call, issue, 'EDIT_ISSUES')) throw new JiraError(404, [NO_EDIT]);
    const key = getParam(call, 'propertyKey');
    if (!call.site.issues.removeProperty(issue, key, call.now)) throw noProperty(key);
    return { status: 204 };
  },
};

const NO_EDIT = 'You do not have permission to edit this issue.';

const noProperty = (key: string): JiraError =>
  new JiraError(404, [`The property with key '${key}' does not exist.`]);

function getEditableIssue(call: JiraCall): Issue {
  const issue = getPathIssue(call);
  if (!canOnIssue(call, issue, 'EDIT_ISSUES')) {
    throw new JiraError(403, [NO_EDIT]);
  }
  return issue;
}
