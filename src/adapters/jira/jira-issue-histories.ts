import { route } from '@forge/api';
import * as z from 'zod';
import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import type { IssueHistories, IssueTouch } from '../../usecases/publish/ports';
import type { JiraAnswer, JiraCalls } from './jira-calls';
import { readJira } from './read-jira';

const AT_ONCE = 100;
const PAGE = 1_000;
const MOST_PAGES = 20;

/** What our own links and parents leave behind in a history. */
const OWN: ReadonlySet<string> = new Set(['Link', 'IssueParentAssociation', 'Epic Child']);

const Author = z.object({ displayName: z.string().optional(), accountId: z.string().optional() }).nullish();
const Moment = z.union([z.string(), z.number()]);
const Changelogs = z.object({
  issueChangeLogs: z.array(
    z.object({
      issueId: z.string(),
      changeHistories: z.array(
        z.object({
          author: Author,
          created: Moment,
          items: z.array(z.object({ field: z.string(), fieldId: z.string().nullish() })),
        }),
      ),
    }),
  ),
  nextPageToken: z.string().nullish(),
});
const Remarks = z.array(z.object({ author: Author, created: z.string() }));
const Discussed = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      // An issue of which none of the fields is shown comes without them.
      fields: z
        .looseObject({
          comment: z.object({ comments: Remarks }).nullish(),
          worklog: z.object({ worklogs: Remarks }).nullish(),
        })
        .optional(),
    }),
  ),
});

const instant = (moment: string | number): string => new Date(moment).toISOString();
const nameOf = (author: z.infer<typeof Author>): string => author?.displayName ?? 'Somebody';

/**
 * What was done to issues since they were made, as the caller may see it: their history, comments and work logs.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post
 */
export const createJiraIssueHistories = (calls: JiraCalls, clock: Clock): IssueHistories => {
  const ask = async (path: ReturnType<typeof route>, body: unknown): Promise<JiraAnswer> => {
    const answer = await readJira(clock, () => calls.asUser({ method: 'POST', route: path, body }));
    if (answer.status !== 200) throw new UpstreamUnavailable('Jira', answer.status, 0);
    return answer;
  };

  const changes = async (issueIdsOrKeys: readonly string[]): Promise<readonly IssueTouch[]> => {
    const touches: IssueTouch[] = [];
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { body } = await ask(route`/rest/api/3/changelog/bulkfetch`, {
        issueIdsOrKeys,
        maxResults: PAGE,
        ...(token === undefined ? {} : { nextPageToken: token }),
      });
      const { issueChangeLogs, nextPageToken } = Changelogs.parse(body);
      for (const { issueId, changeHistories } of issueChangeLogs) {
        for (const { author, created, items } of changeHistories) {
          for (const { field, fieldId } of items) {
            if (OWN.has(field)) continue;
            touches.push({
              issueId,
              field: fieldId ?? field,
              name: nameOf(author),
              at: instant(created),
            });
          }
        }
      }
      if (nextPageToken === undefined || nextPageToken === null || nextPageToken === token) break;
      token = nextPageToken;
    }
    return touches;
  };

  const discussions = async (issueIdsOrKeys: readonly string[]): Promise<readonly IssueTouch[]> => {
    const { body } = await ask(route`/rest/api/3/issue/bulkfetch`, {
      issueIdsOrKeys,
      fields: ['comment', 'worklog'],
    });
    return Discussed.parse(body).issues.flatMap(({ id, fields }) =>
      [
        ...(fields?.comment?.comments ?? []).map((one) => ['comment', one] as const),
        ...(fields?.worklog?.worklogs ?? []).map((one) => ['worklog', one] as const),
      ].map(([field, { author, created }]) => ({
        issueId: id,
        field,
        name: nameOf(author),
        at: instant(created),
      })),
    );
  };

  return {
    touches: async (issueIds) => {
      const found: IssueTouch[] = [];
      for (let at = 0; at < issueIds.length; at += AT_ONCE) {
        const some = issueIds.slice(at, at + AT_ONCE);
        const [edited, discussed] = await Promise.all([changes(some), discussions(some)]);
        found.push(...edited, ...discussed);
      }
      return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },
  };
};
