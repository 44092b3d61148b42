import { asArray, asId, asObject, asString, asStrings } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { findVisibleIssue, getPathIssue } from './access';
import { doTransition } from './do-transition';
import { editIssue } from './edit-issue';
import { changeBean } from './issue-view';
import type { JiraCall } from './jira-call';
import { badRequest } from './jira-error';
import type { Change } from './jira-model';
import { pageBean } from './page-bean';
import { transitionBeans } from './transition-beans';

export const HISTORY_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': (call) => {
    const issue = getPathIssue(call);
    const wanted = call.query.get('transitionId');
    const transitions = transitionBeans(call, issue).filter(({ id }) => wanted === null || id === wanted);
    return { status: 200, body: { expand: 'transitions', transitions }, points: 2 };
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': (call) => {
    const issue = getPathIssue(call);
    const body = asObject(call.body) ?? {};
    doTransition(call, issue, asId(asObject(body['transition'])?.['id']));
    if (body['fields'] !== undefined || body['update'] !== undefined)
      editIssue(call, getPathIssue(call), body);
    return { status: 204 };
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': (call) => {
    const issue = getPathIssue(call);
    const changes = call.site.issues.changes(issue.id);
    return pageBean(
      call,
      `api/3/issue/${issue.id}/changelog`,
      changes,
      (change) => changeBean(call, change),
      {
        size: 100,
      },
    );
  },
  'POST /rest/api/3/changelog/bulkfetch': bulkChangelogs,
};

const MOST_ISSUES = 1000;
const MOST_FIELDS = 10;
const MOST_PER_PAGE = 10_000;

/** Changes of many issues, oldest first over all of them, paged by the number of changes. */
function bulkChangelogs(call: JiraCall): Answer {
  const body = asObject(call.body) ?? {};
  const asked = (asArray(body['issueIdsOrKeys']) ?? []).map(asId);
  const fieldIds = asStrings(body['fieldIds'] ?? []) ?? [];
  if (asked.length === 0 || asked.length > MOST_ISSUES) {
    throw badRequest(`issueIdsOrKeys must hold between 1 and ${MOST_ISSUES} issues.`);
  }
  if (fieldIds.length > MOST_FIELDS)
    throw badRequest(`fieldIds must not hold more than ${MOST_FIELDS} fields.`);
  const size = Math.min(MOST_PER_PAGE, Number(body['maxResults'] ?? 1000));
  const start = Number(asString(body['nextPageToken']) ?? 0);
  if (!Number.isInteger(start) || !Number.isInteger(size) || size < 1)
    throw badRequest('The page is invalid.');

  const all = asked
    .flatMap((idOrKey) => {
      const issue = idOrKey === undefined ? undefined : findVisibleIssue(call, idOrKey);
      return issue
        ? call.site.issues.changes(issue.id).flatMap((change) => restricted(change, fieldIds))
        : [];
    })
    .sort((a, b) => a.at - b.at || a.id - b.id);
  const page = all.slice(start, start + size);
  const byIssue = new Map<number, Change[]>();
  for (const change of page) byIssue.set(change.issueId, [...(byIssue.get(change.issueId) ?? []), change]);
  const issueChangeLogs = [...byIssue].map(([issueId, changes]) => ({
    issueId: String(issueId),
    changeHistories: changes.map((change) => changeBean(call, change)),
  }));
  const next = start + page.length;
  return {
    status: 200,
    body: { issueChangeLogs, ...(next < all.length ? { nextPageToken: String(next) } : {}) },
    points: 1 + issueChangeLogs.length,
  };
}

function restricted(change: Change, fieldIds: readonly string[]): Change[] {
  if (fieldIds.length === 0) return [change];
  const items = change.items.filter(({ fieldId }) => fieldId !== undefined && fieldIds.includes(fieldId));
  return items.length > 0 ? [{ ...change, items }] : [];
}
