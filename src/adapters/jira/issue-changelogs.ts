import { route } from '@forge/api';
import type { IssueTouch } from '#domain/jira-publishing/issue-evidence';
import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { JiraMoment } from './jira-moment';
import { readAnswer } from './read-answer';
import { readJira } from './read-jira';

const PAGE = 1_000;
const MOST_PAGES = 20;

const Author = z.object({ displayName: z.string().optional(), accountId: z.string().optional() }).nullish();
const Changelogs = z.object({
  issueChangeLogs: z.array(
    z.object({
      issueId: z.string(),
      changeHistories: z.array(
        z.object({
          author: Author,
          created: JiraMoment,
          items: z.array(
            z.object({
              field: z.string(),
              fieldId: z.string().nullish(),
              from: z.string().nullish(),
              to: z.string().nullish(),
            }),
          ),
        }),
      ),
    }),
  ),
  nextPageToken: z.string().nullish(),
});

/**
 * What the history of issues tells, as the caller may see it.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post
 */
export const createIssueChangelogs = (calls: JiraCalls, clock: Clock) => ({
  /** Of 100 issues at most. `isComplete` false: there is more than is read. */
  read: async (
    issueIdsOrKeys: readonly string[],
  ): Promise<{ readonly touches: readonly IssueTouch[]; readonly isComplete: boolean }> => {
    const touches: IssueTouch[] = [];
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const body = {
        issueIdsOrKeys,
        maxResults: PAGE,
        ...(token === undefined ? {} : { nextPageToken: token }),
      };
      const answer = await readJira(clock, () =>
        calls.asUser({ method: 'POST', route: route`/rest/api/3/changelog/bulkfetch`, body }),
      );
      const { issueChangeLogs, nextPageToken } = readAnswer(answer, Changelogs);
      for (const { issueId, changeHistories } of issueChangeLogs) {
        for (const { author, created, items } of changeHistories) {
          for (const { field, fieldId, from, to } of items) {
            touches.push({
              issueId,
              // Links have an id in some places and none in others.
              field: field === 'Link' ? field : (fieldId ?? field),
              name: author?.displayName ?? 'Somebody',
              accountId: author?.accountId ?? null,
              at: created,
              to: to ?? null,
              from: from ?? null,
            });
          }
        }
      }
      const next = nextPageToken ?? undefined;
      if (next === undefined || next === token) return { touches, isComplete: true };
      token = next;
    }
    return { touches, isComplete: false };
  },
});
