import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../site/request';
import { useSession } from '../site/session';
import { useRequest } from '../site/use-request';

const Named = z.looseObject({ id: z.string(), name: z.string() });
const Person = z.looseObject({ accountId: z.string(), displayName: z.string() });

const Project = z.looseObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  style: z.string().optional(),
  projectTypeKey: z.string().default('software'),
});
export type Project = z.infer<typeof Project>;

const Status = Named.extend({ statusCategory: z.looseObject({ key: z.string() }) });
export type Status = z.infer<typeof Status>;

const LinkedIssue = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({ summary: z.string(), status: Status, issuetype: Named }),
});
export type LinkedIssue = z.infer<typeof LinkedIssue>;

const IssueLink = z.looseObject({
  id: z.string(),
  type: z.looseObject({ inward: z.string(), outward: z.string() }),
  inwardIssue: LinkedIssue.optional(),
  outwardIssue: LinkedIssue.optional(),
});
export type IssueLink = z.infer<typeof IssueLink>;

const RowFields = z.looseObject({
  summary: z.string(),
  status: Status,
  issuetype: Named,
  assignee: Person.nullish(),
  labels: z.array(z.string()).default([]),
  updated: z.string(),
});
export const IssueRow = z.looseObject({ id: z.string(), key: z.string(), fields: RowFields });
export type IssueRow = z.infer<typeof IssueRow>;

const Comment = z.looseObject({ id: z.string(), author: Person, created: z.string(), body: z.unknown() });

const Issue = z.looseObject({
  id: z.string(),
  key: z.string(),
  names: z.record(z.string(), z.string()).default({}),
  properties: z.record(z.string(), z.unknown()).default({}),
  fields: RowFields.extend({
    description: z.unknown().optional(),
    reporter: Person.nullish(),
    parent: LinkedIssue.nullish(),
    duedate: z.string().nullish(),
    created: z.string(),
    project: Project,
    issuelinks: z.array(IssueLink).default([]),
    comment: z.looseObject({ comments: z.array(Comment) }).default({ comments: [] }),
  }),
});
export type Issue = z.infer<typeof Issue>;

const SearchPage = z.looseObject({ issues: z.array(IssueRow), nextPageToken: z.string().nullish() });
const Count = z.looseObject({ count: z.number() });
const Transitions = z.looseObject({ transitions: z.array(Named.extend({ to: Status })) });
const WorkTypes = z.looseObject({
  issueTypes: z.array(Named.extend({ subtask: z.boolean().default(false) })),
});

export const ROWS_A_PAGE = 50;

export const useProjects = (): UseQueryResult<Project[]> => {
  const { account } = useSession();
  return useQuery({
    queryKey: [account, 'projects'],
    queryFn: async () => {
      const page = await request(
        account,
        '/rest/api/3/project/search',
        z.looseObject({ values: z.array(Project) }),
      );
      return page.values;
    },
  });
};

export const useProject = (key: string): UseQueryResult<Project> =>
  useRequest(`/rest/api/3/project/${encodeURIComponent(key)}`, Project);

export const useIssue = (key: string): UseQueryResult<Issue> =>
  useRequest(`/rest/api/3/issue/${encodeURIComponent(key)}?expand=names&properties=*all`, Issue);

export const useTransitions = (key: string): UseQueryResult<z.infer<typeof Transitions>> =>
  useRequest(`/rest/api/3/issue/${encodeURIComponent(key)}/transitions`, Transitions);

export const useWorkTypes = (projectKey: string): UseQueryResult<z.infer<typeof WorkTypes>> =>
  useRequest(`/rest/api/3/issue/createmeta/${encodeURIComponent(projectKey)}/issuetypes`, WorkTypes);

/** One page of a search, and how many there are about; a page is named by the token that the page before gave. */
export const useSearch = (
  jql: string,
  pageToken: string | undefined,
): UseQueryResult<z.infer<typeof SearchPage> & { count: number }> => {
  const { account } = useSession();
  const fields = ['summary', 'status', 'issuetype', 'assignee', 'labels', 'updated'];
  return useQuery({
    queryKey: [account, 'search', jql, pageToken],
    retry: false,
    queryFn: async () => {
      const body = {
        jql,
        maxResults: ROWS_A_PAGE,
        fields,
        ...(pageToken !== undefined && { nextPageToken: pageToken }),
      };
      const [page, { count }] = await Promise.all([
        request(account, '/rest/api/3/search/jql', SearchPage, { method: 'POST', body }),
        request(account, '/rest/api/3/search/approximate-count', Count, { method: 'POST', body: { jql } }),
      ]);
      return { ...page, count };
    },
  });
};

const Nothing = z.unknown();

export const saveSummary = (account: string, key: string, summary: string): Promise<unknown> =>
  request(account, `/rest/api/3/issue/${key}`, Nothing, { method: 'PUT', body: { fields: { summary } } });

export const doTransition = (account: string, key: string, id: string): Promise<unknown> =>
  request(account, `/rest/api/3/issue/${key}/transitions`, Nothing, {
    method: 'POST',
    body: { transition: { id } },
  });

export const createIssue = (
  account: string,
  projectKey: string,
  workTypeId: string,
  summary: string,
): Promise<{ key: string }> =>
  request(account, '/rest/api/3/issue', z.looseObject({ key: z.string() }), {
    method: 'POST',
    body: { fields: { project: { key: projectKey }, issuetype: { id: workTypeId }, summary } },
  });

export const deleteIssue = (account: string, key: string): Promise<unknown> =>
  request(account, `/rest/api/3/issue/${key}?deleteSubtasks=true`, Nothing, { method: 'DELETE' });

export const addComment = (account: string, key: string, text: string): Promise<unknown> => {
  const content = text
    .split(/\n+/)
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  const body = { body: { type: 'doc', version: 1, content } };
  return request(account, `/rest/api/3/issue/${key}/comment`, Nothing, { method: 'POST', body });
};
