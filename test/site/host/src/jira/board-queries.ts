import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../site/request';
import { useSession } from '../site/session';
import { useRequest } from '../site/use-request';
import { IssueRow } from './jira-queries';

const Board = z.looseObject({ id: z.number(), name: z.string(), type: z.string() });
export type Board = z.infer<typeof Board>;

const Sprint = z.looseObject({
  id: z.number(),
  name: z.string(),
  state: z.string(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
});
export type Sprint = z.infer<typeof Sprint>;

const SPRINT_FIELD = 'customfield_10020';

const BacklogRow = IssueRow.extend({
  fields: IssueRow.shape.fields.extend({
    issuetype: z.looseObject({ id: z.string(), name: z.string(), hierarchyLevel: z.number().default(0) }),
    [SPRINT_FIELD]: z.array(z.looseObject({ id: z.number() })).nullish(),
  }),
});
export type BacklogRow = z.infer<typeof BacklogRow>;

export const sprintIdsOf = ({ fields }: BacklogRow): readonly number[] =>
  (fields[SPRINT_FIELD] ?? []).map(({ id }) => id);

const pageOf = <T>(member: z.ZodType<T>) => z.looseObject({ values: z.array(member) });

/** The boards of a project; none where there is no Jira Software. */
export const useBoards = (projectKey: string) =>
  useRequest(`/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(projectKey)}`, pageOf(Board));

/** What is planned on a board: its running and coming sprints. */
export const useOpenSprints = ({ id, type }: Board): UseQueryResult<readonly Sprint[]> => {
  const { account } = useSession();
  return useQuery({
    queryKey: [account, 'sprints', id],
    queryFn: async () => {
      if (type !== 'scrum') return [];
      const path = `/rest/agile/1.0/board/${id}/sprint?state=active,future&maxResults=50`;
      return (await request(account, path, pageOf(Sprint))).values;
    },
  });
};

const BacklogPage = z.looseObject({ issues: z.array(BacklogRow), nextPageToken: z.string().nullish() });

const MOST_PAGES = 10;

/** What is left to do in a project and what its sprints hold: neither epics nor subtasks, at most 1,000. */
export const useBacklog = (projectKey: string): UseQueryResult<readonly BacklogRow[]> => {
  const { account } = useSession();
  return useQuery({
    queryKey: [account, 'backlog', projectKey],
    queryFn: async () => {
      const jql = `project = "${projectKey}" AND (statusCategory != Done OR sprint IS NOT EMPTY) ORDER BY key`;
      const fields = ['summary', 'status', 'issuetype', 'assignee', 'labels', 'updated', SPRINT_FIELD];
      const rows: BacklogRow[] = [];
      let nextPageToken: string | null | undefined;
      for (let page = 0; page < MOST_PAGES && (page === 0 || typeof nextPageToken === 'string'); page += 1) {
        const found = await request(account, '/rest/api/3/search/jql', BacklogPage, {
          method: 'POST',
          body: { jql, fields, maxResults: 100, ...(nextPageToken && { nextPageToken }) },
        });
        rows.push(...found.issues);
        ({ nextPageToken } = found);
      }
      return rows.filter(({ fields: { issuetype } }) => issuetype.hierarchyLevel === 0);
    },
  });
};

const MOST_MOVED = 50;

/** Null: out of its sprint. */
export const moveIssues = async (
  account: string,
  keys: readonly string[],
  sprintId: number | null,
): Promise<void> => {
  const path = sprintId === null ? 'backlog/issue' : `sprint/${sprintId}/issue`;
  for (let at = 0; at < keys.length; at += MOST_MOVED) {
    const body = { issues: keys.slice(at, at + MOST_MOVED) };
    await request(account, `/rest/agile/1.0/${path}`, z.unknown(), { method: 'POST', body });
  }
};
