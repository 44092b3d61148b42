import { findAccount, PEOPLE, type Account } from '../rest/accounts';
import type { Answer, Routes } from '../rest/router';
import { canGlobally, findVisibleIssue, getVisibleProject } from './access';
import { userBean } from './jira-beans';
import { listParam, type JiraCall } from './jira-call';
import { badRequest, issueNotFound, JiraError } from './jira-error';
import type { Project } from './jira-model';
import { pageBean, wholeNumber } from './page-bean';

export const USER_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/myself': (call) => ({
    status: 200,
    body: { ...userBean(call.site, call.actor.accountId), groups: { size: 0, items: [] }, locale: 'en_GB' },
    points: 3,
  }),
  'GET /rest/api/3/user': (call) => {
    const accountId = call.query.get('accountId') ?? '';
    if (!canLookAround(call)) throw new JiraError(403, ['You are not authorized to perform this action.']);
    if (!findAccount(accountId))
      throw new JiraError(404, ['Specified user does not exist or you do not have required permissions']);
    return { status: 200, body: userBean(call.site, accountId), points: 3 };
  },
  'GET /rest/api/3/user/bulk': (call) => {
    const ids = call.query.getAll('accountId');
    if (ids.length === 0) throw badRequest('The accountId query parameter is required.');
    const found = ids.filter((id) => findAccount(id));
    const answer = pageBean(call, 'api/3/user/bulk', found, (id) => userBean(call.site, id), {
      size: 10,
      most: 200,
    });
    return { ...answer, points: 1 + 2 * found.length };
  },
  'GET /rest/api/3/user/search': (call) => people(call, () => true),
  'GET /rest/api/3/user/assignable/search': (call) => {
    const project = contextProject(call);
    return people(call, ({ accountId }) => project.grants[accountId]?.includes('ASSIGNABLE_USER') ?? false);
  },
  'GET /rest/api/3/user/groups': () => ({ status: 200, body: [] }),
  'GET /rest/api/3/groups/picker': () => ({
    status: 200,
    body: { header: 'Showing 0 of 0 matching groups', total: 0, groups: [] },
  }),
};

const canLookAround = (call: JiraCall): boolean => canGlobally(call.actor, 'USER_PICKER');

function contextProject(call: JiraCall): Project {
  const issueKey = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issueKey !== null) {
    const issue = findVisibleIssue(call, issueKey);
    if (!issue) throw issueNotFound();
    return call.site.catalogue.getProject(issue.projectId);
  }
  const project = call.query.get('project');
  if (project === null) throw badRequest('Either project or issueKey must be given.');
  return getVisibleProject(call, project);
}

/** A bare array; without the permission to browse users it is empty, not an error. */
function people(call: JiraCall, fits: (account: Account) => boolean): Answer {
  const startAt = wholeNumber(call, 'startAt', 0);
  const maxResults = wholeNumber(call, 'maxResults', 50);
  const query = (call.query.get('query') ?? '').toLowerCase();
  const accountIds = listParam(call, 'accountId');
  // Whoever is named exactly is found, also whom the site lists nowhere.
  const asked = accountIds?.flatMap((id) => findAccount(id) ?? []) ?? PEOPLE;
  const found = canLookAround(call)
    ? asked.filter(
        (account) =>
          fits(account) &&
          [account.displayName, account.emailAddress].some((text) => text.toLowerCase().includes(query)),
      )
    : [];
  const body = found
    .slice(startAt, startAt + maxResults)
    .map(({ accountId }) => userBean(call.site, accountId));
  return { status: 200, body, points: 1 + 2 * body.length };
}
