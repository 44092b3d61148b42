import { route } from '@forge/api';
import { PROPERTY_KEY } from '#domain/jira-publishing/issue-property';
import type { IssueMarks } from '../../usecases/linking/ports';
import type { Clock } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { writeAnswer } from './write-answer';

/**
 * Our property, one issue at a time.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/
 */
export const createJiraIssueMarks = (calls: JiraCalls, clock: Clock): IssueMarks => ({
  put: async (issueId, property) => {
    const answer = await calls.asUser({
      method: 'PUT',
      route: route`/rest/api/3/issue/${issueId}/properties/${PROPERTY_KEY}`,
      body: property,
    });
    return writeAnswer(answer, [200, 201], clock.now());
  },
  take: async (issueId) => {
    const taken = await calls.asUser({
      method: 'DELETE',
      route: route`/rest/api/3/issue/${issueId}/properties/${PROPERTY_KEY}`,
    });
    if (taken?.status !== 404) return writeAnswer(taken, [200, 204], clock.now());
    // Documented for a property that is not there, and for one that this person may not take away.
    const there = await calls.asUser({
      method: 'GET',
      route: route`/rest/api/3/issue/${issueId}/properties/${PROPERTY_KEY}`,
    });
    return there?.status === 200
      ? writeAnswer(taken, [], clock.now())
      : writeAnswer(there, [404], clock.now());
  },
});
