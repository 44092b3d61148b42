import { route } from '@forge/api';
import * as z from 'zod';
import type { Clock, Profile, Profiles } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { readJira } from './read-jira';

/** Accounts in one question; the address of a request has its limits. */
const AT_ONCE = 50;

/** Offered at once; whoever is not among them is found by more of the name. */
const MOST_FOUND = 10;

const User = z.object({
  accountId: z.string(),
  displayName: z.string(),
  avatarUrls: z.record(z.string(), z.string()).optional(),
});
const Page = z.object({ values: z.array(User) });
/** Apps and customers of a service desk have accounts as well, and take part in nothing. */
const Found = z.array(User.extend({ accountType: z.string().optional(), active: z.boolean().optional() }));

const profileOf = ({ accountId, displayName, avatarUrls }: z.infer<typeof User>): Profile => ({
  accountId,
  displayName,
  avatarUrl: avatarUrls?.['48x48'] ?? '',
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
    return parsed.data.values.map(profileOf);
  };
  /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-assignable-search-get */
  const assignable = async (
    project: string,
    by: { readonly query: string } | { readonly accountId: string },
  ): Promise<readonly Profile[]> => {
    const query = new URLSearchParams({ project, ...by, maxResults: String(MOST_FOUND) });
    const answer = await readJira(clock, () =>
      jira.asUser({ method: 'GET', route: route`/rest/api/3/user/assignable/search?${query}` }),
    );
    const parsed = Found.safeParse(answer.body);
    if (!parsed.success) return [];
    return parsed.data
      .filter(({ accountType = 'atlassian', active = true }) => active && accountType === 'atlassian')
      .map(profileOf);
  };
  return {
    find: async (accountIds) => {
      const pages: (readonly string[])[] = [];
      for (let i = 0; i < accountIds.length; i += AT_ONCE) pages.push(accountIds.slice(i, i + AT_ONCE));
      return (await Promise.all(pages.map(page))).flat();
    },
    searchIn: (projectId, text) => assignable(projectId, { query: text }),
    findIn: async (projectId, accountId) =>
      (await assignable(projectId, { accountId })).find((profile) => profile.accountId === accountId),
  };
};
