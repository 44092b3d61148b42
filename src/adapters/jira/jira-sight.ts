import { route } from '@forge/api';
import { quoted } from '#domain/jira-publishing/jql';
import * as z from 'zod';
import type { JiraSight } from '../../usecases/diagnostics/ports';
import type { Clock } from '../../usecases/ports';
import type { JiraCall, JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';

/** One page of each question: what it shows is enough to tell. */
const MOST_ISSUES = 100;
const Issues = z.object({ issues: z.array(z.unknown()) });
const Issue = z.object({ id: z.string() });
const Permissions = z.object({
  permissions: z.object({ BROWSE_PROJECTS: z.object({ havePermission: z.boolean() }) }),
});

/** What only Jira can tell: whether its index knows our property, and what it lets the app see. */
export const createJiraSight = (calls: JiraCalls, clock: Clock): JiraSight => {
  const count = async (as: keyof JiraCalls, call: JiraCall): Promise<number | null> => {
    const answer = await readJira(clock, () => calls[as](call));
    if (isNotShown(answer)) return null;
    return readEach(readAnswer(answer, Issues).issues, Issue).length;
  };
  return {
    found: (quarterId) =>
      count('asUser', {
        method: 'POST',
        route: route`/rest/api/3/search/jql`,
        // The alias that the manifest declares, as people type it.
        body: { jql: `okraQuarter = ${quoted(quarterId)}`, fields: ['id'], maxResults: MOST_ISSUES },
      }),
    seen: (issueIds, as) =>
      count(as === 'user' ? 'asUser' : 'asApp', {
        method: 'POST',
        route: route`/rest/api/3/issue/bulkfetch`,
        body: { issueIdsOrKeys: issueIds.slice(0, MOST_ISSUES), fields: ['project'] },
      }),
    appBrowses: async (projectId) => {
      const answer = await readJira(clock, () =>
        calls.asApp({
          method: 'GET',
          route: route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=BROWSE_PROJECTS`,
        }),
      );
      if (isNotShown(answer)) return false;
      return readAnswer(answer, Permissions).permissions.BROWSE_PROJECTS.havePermission;
    },
  };
};
