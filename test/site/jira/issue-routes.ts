import { asArray, asId, asObject, asStrings } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { canGlobally, canOnIssue, findVisibleIssue, getPathIssue } from './access';
import { removeIssue } from './remove-issue';
import { editIssue } from './edit-issue';
import { editMeta } from './field-metadata';
import { issueView } from './issue-view';
import { listParam, type JiraCall } from './jira-call';
import { badRequest, JiraError } from './jira-error';
import type { Issue } from './jira-model';

/** 1,000 only under conditions that came later: https://developer.atlassian.com/changelog/#CHANGE-3413 */
const MOST_FETCHED = 100;

const MOST_PROPERTIES = 5;

export const ISSUE_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/issue/{issueIdOrKey}': (call) => ({
    status: 200,
    body: issueView(call, getPathIssue(call), {
      fields: listParam(call, 'fields') ?? [],
      properties: listParam(call, 'properties') ?? [],
      expand: listParam(call, 'expand') ?? [],
    }),
    points: 2,
  }),
  'PUT /rest/api/3/issue/{issueIdOrKey}': (call) => {
    const issue = getPathIssue(call);
    const body = asObject(call.body);
    if (!body) throw badRequest('No issue data was provided in the request.');
    checkSilence(call, issue);
    editIssue(call, issue, body);
    if (call.query.get('returnIssue') !== 'true') return { status: 204 };
    const view = { fields: [], properties: [], expand: listParam(call, 'expand') ?? [] };
    return { status: 200, body: issueView(call, getPathIssue(call), view), points: 2 };
  },
  'DELETE /rest/api/3/issue/{issueIdOrKey}': (call) => {
    const issue = getPathIssue(call);
    if (!canOnIssue(call, issue, 'DELETE_ISSUES')) {
      throw new JiraError(403, ['You do not have permission to delete issues in this project.']);
    }
    removeIssue(call, issue, call.query.get('deleteSubtasks') === 'true');
    return { status: 204 };
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/editmeta': (call) => {
    const issue = getPathIssue(call);
    if (!canOnIssue(call, issue, 'EDIT_ISSUES')) return { status: 200, body: { fields: {} }, points: 2 };
    return { status: 200, body: { fields: editMeta(call, issue) }, points: 2 };
  },
  'POST /rest/api/3/issue/bulkfetch': bulkFetch,
};

/** The document says that the wish is ignored without the permission; on live sites the whole edit is refused. */
function checkSilence(call: JiraCall, issue: Issue): void {
  if (call.query.get('notifyUsers') !== 'false') return;
  if (canOnIssue(call, issue, 'ADMINISTER_PROJECTS') || canGlobally(call.actor, 'ADMINISTER')) return;
  throw new JiraError(403, [
    'To discard the user notification either admin or project admin permissions are required.',
  ]);
}

/** Ascending by id, each issue once; what the caller may not see is silently absent, what is in trouble an error. */
function bulkFetch(call: JiraCall): Answer {
  const body = asObject(call.body);
  const asked = asArray(body?.['issueIdsOrKeys'])?.map(asId);
  if (!body || !asked || asked.length === 0) throw badRequest('issueIdsOrKeys must not be empty.');
  if (asked.length > MOST_FETCHED) {
    throw badRequest(`The number of issues requested exceeds the limit of ${MOST_FETCHED}.`);
  }
  const properties = asStrings(body['properties'] ?? []);
  const fields = asStrings(body['fields'] ?? []);
  const expand = asStrings(body['expand'] ?? []);
  if (!properties || !fields || !expand)
    throw badRequest('fields, properties and expand must be lists of strings.');
  if (properties.length > MOST_PROPERTIES) {
    throw badRequest(`The maximum number of properties that can be requested is ${MOST_PROPERTIES}.`);
  }
  const found = new Map<number, Issue>();
  for (const idOrKey of asked) {
    const issue = idOrKey === undefined ? undefined : findVisibleIssue(call, idOrKey);
    if (issue) found.set(issue.id, issue);
  }
  const shown = { fields: fields.length === 0 ? ['*navigable'] : fields, properties, expand };
  const seen = [...found.values()].sort((a, b) => a.id - b.id);
  const issues = seen.flatMap((issue) => (issue.isInTrouble ? [] : [issueView(call, issue, shown)]));
  const issueErrors = seen.flatMap(({ id, isInTrouble }) =>
    isInTrouble ? [{ id: String(id), errorMessage: 'The issue could not be read. Try again.' }] : [],
  );
  return { status: 200, body: { issues, issueErrors }, points: 1 + issues.length };
}
