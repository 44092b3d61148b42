import { route } from '@forge/api';
import * as z from 'zod';
import type { Clock, Profile, Profiles } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer } from './read-answer';
import { readJira } from './read-jira';

/** Accounts in one question; the address of a request has its limits. */
const AT_ONCE = 50;

/** Offered at once; whoever is not among them is found by more of the name. */
const MOST_FOUND = 10;

const User = z.object({
  accountId: z.string(),
  displayName: z.string(),
  // A picture is no reason to hide a person.
  avatarUrls: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
const Page = z.object({ values: z.array(User) });
/** Apps and customers of a service desk have accounts as well, and take part in nothing. */
const Found = z.array(User.extend({ accountType: z.string().optional(), active: z.boolean().optional() }));

const profileOf = ({ accountId, displayName, avatarUrls }: z.infer<typeof User>): Profile => {
  const avatar = avatarUrls?.['48x48'];
  return { accountId, displayName, avatarUrl: typeof avatar === 'string' ? avatar : '' };
};

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
    // Who may not look is shown nobody; an answer that cannot be read says nothing of who there is.
    if (isNotShown(answer)) return [];
    return readAnswer(answer, Found)
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
