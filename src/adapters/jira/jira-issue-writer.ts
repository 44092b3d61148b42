import { route } from '@forge/api';
import type { Clock } from '../../usecases/ports';
import type { IssueWriter, LinkRequest } from '../../usecases/publish/ports';
import { creationOf } from './bulk-creation';
import { editBody, elementOf } from './issue-bodies';
import type { JiraCalls } from './jira-calls';
import { judgeWrite, writeAnswer } from './write-answer';

/** Issues, their links and their end, as the person who publishes. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/ */
export const createJiraIssueWriter = (calls: JiraCalls, clock: Clock): IssueWriter => ({
  create: async (issues) => {
    const answer = await calls.asUser({
      method: 'POST',
      route: route`/rest/api/3/issue/bulk`,
      body: { issueUpdates: issues.map(elementOf) },
    });
    return judgeWrite(answer, clock.now(), ({ status, body }) =>
      status === 201 || status === 400 ? creationOf(body, issues.length) : undefined,
    );
  },
  link: async ({ linkTypeId, inwardIssueId, outwardIssueId }: LinkRequest) => {
    const answer = await calls.asUser({
      method: 'POST',
      route: route`/rest/api/3/issueLink`,
      body: {
        type: { id: linkTypeId },
        inwardIssue: { id: inwardIssueId },
        outwardIssue: { id: outwardIssueId },
      },
    });
    return writeAnswer(answer, [200, 201], clock.now());
  },
  unlink: async (linkId) => {
    const answer = await calls.asUser({ method: 'DELETE', route: route`/rest/api/3/issueLink/${linkId}` });
    return writeAnswer(answer, [200, 204, 404], clock.now());
  },
  edit: async (edit) => {
    const answer = await calls.asUser({
      method: 'PUT',
      route: route`/rest/api/3/issue/${edit.issueId}`,
      body: editBody(edit),
    });
    return writeAnswer(answer, [200, 204], clock.now());
  },
  delete: async (issueId) => {
    const answer = await calls.asUser({ method: 'DELETE', route: route`/rest/api/3/issue/${issueId}` });
    return judgeWrite(answer, clock.now(), ({ status }) =>
      // A page with status 200, as a login or a proxy makes one, is no deletion.
      status === 404
        ? 'absent'
        : status === 204
          ? 'deleted'
          : status === 401 || status === 403
            ? 'forbidden'
            : undefined,
    );
  },
});
