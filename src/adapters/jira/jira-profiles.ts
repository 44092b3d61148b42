import { route } from '@forge/api';
import * as z from 'zod';
import type { Clock, Profile, Profiles } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { readJira } from './read-jira';

/** Accounts in one question; the address of a request has its limits. */
const AT_ONCE = 50;

const Page = z.object({
  values: z.array(
    z.object({
      accountId: z.string(),
      displayName: z.string(),
      avatarUrls: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/**
 * Names and pictures as the caller may see them. Whoever may not browse users gets none, which hides names and no more.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get
 */
export const createProfiles = (jira: JiraCalls, clock: Clock): Profiles => {
  const page = async (accountIds: readonly string[]): Promise<readonly Profile[]> => {
    const query = new URLSearchParams([
      ...accountIds.map((id): [string, string] => ['accountId', id]),
      ['maxResults', String(accountIds.length)],
    ]);
    const answer = await readJira(clock, () =>
      jira.asUser({ method: 'GET', route: route`/rest/api/3/user/bulk?${query}` }),
    );
    const parsed = Page.safeParse(answer.body);
    if (!parsed.success) return [];
    return parsed.data.values.map(({ accountId, displayName, avatarUrls }) => ({
      accountId,
      displayName,
      avatarUrl: avatarUrls?.['48x48'] ?? '',
    }));
  };
  return {
    find: async (accountIds) => {
      const pages: (readonly string[])[] = [];
      for (let i = 0; i < accountIds.length; i += AT_ONCE) pages.push(accountIds.slice(i, i + AT_ONCE));
      return (await Promise.all(pages.map(page))).flat();
    },
  };
};
