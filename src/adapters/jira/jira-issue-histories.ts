import { route } from '@forge/api';
import type { IssueTouch } from '#domain/jira-publishing/issue-evidence';
import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type { IssueHistories } from '../../usecases/publish/ports';
import { createIssueChangelogs } from './issue-changelogs';
import { RemarkFields, remarksOf } from './issue-remarks';
import type { JiraAnswer, JiraCalls } from './jira-calls';
import { readAnswer } from './read-answer';
import { readJira } from './read-jira';

const AT_ONCE = 100;

/** What our own links and parents leave behind in a history. */
const OWN: ReadonlySet<string> = new Set(['Link', 'IssueParentAssociation', 'Epic Child']);

const Discussed = z.object({
  // An issue of which none of the fields is shown comes without them.
  issues: z.array(z.object({ id: z.string(), fields: RemarkFields.optional() })),
});

/**
 * What was done to issues since they were made, as the caller may see it: their history, comments and work logs.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post
 */
export const createJiraIssueHistories = (calls: JiraCalls, clock: Clock): IssueHistories => {
  const changelogs = createIssueChangelogs(calls, clock);
  const ask = (path: ReturnType<typeof route>, body: unknown): Promise<JiraAnswer> =>
    readJira(clock, () => calls.asUser({ method: 'POST', route: path, body }));

  const discussions = async (issueIdsOrKeys: readonly string[]): Promise<readonly IssueTouch[]> => {
    const answer = await ask(route`/rest/api/3/issue/bulkfetch`, {
      issueIdsOrKeys,
      fields: ['comment', 'worklog'],
    });
    return readAnswer(answer, Discussed).issues.flatMap(({ id, fields }) => remarksOf(id, fields));
  };

  return {
    touches: async (issueIds) => {
      const found: IssueTouch[] = [];
      for (let at = 0; at < issueIds.length; at += AT_ONCE) {
        const some = issueIds.slice(at, at + AT_ONCE);
        const [{ touches }, discussed] = await Promise.all([changelogs.read(some), discussions(some)]);
        found.push(...touches.filter(({ field }) => !OWN.has(field)), ...discussed);
      }
      return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },
  };
};
