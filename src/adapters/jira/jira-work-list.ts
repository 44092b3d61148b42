import { route } from '@forge/api';
import { PROPERTY_KEY } from '#domain/jira-publishing/issue-property';
import type { Json } from '#domain/kernel/json';
import * as z from 'zod';
import type { ListedWork, WorkList } from '../../usecases/existing-work/ports';
import type { Clock } from '../../usecases/ports';
import { boundedJql } from './issue-jql';
import type { JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';
import { StatusCategory } from './status-category';

const FIELDS = ['summary', 'issuetype', 'status', 'project', 'parent', 'labels'];

const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string().nullish(),
    issuetype: z.object({ id: z.string(), name: z.string(), hierarchyLevel: z.number().optional() }),
    status: z
      .object({ name: z.string(), statusCategory: z.object({ key: z.string() }).optional() })
      .nullish(),
    project: z.object({ id: z.string() }),
    parent: z
      .object({
        id: z.string(),
        key: z.string(),
        fields: z.object({ summary: z.string().nullish() }).optional(),
      })
      .nullish(),
    labels: z.array(z.string()).nullish(),
  }),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const Issues = z.object({ issues: z.array(z.unknown()), nextPageToken: z.string().nullish() });
const JsonValue = z.json() as z.ZodType<Json, Json>;

const listed = ({ id, key, fields, properties }: z.infer<typeof Issue>): ListedWork => {
  const { issuetype, status, parent } = fields;
  return {
    issueId: id,
    issueKey: key,
    summary: fields.summary ?? '',
    issueTypeId: issuetype.id,
    issueTypeName: issuetype.name,
    ...(issuetype.hierarchyLevel === undefined ? {} : { issueTypeLevel: issuetype.hierarchyLevel }),
    statusName: status?.name ?? '',
    statusCategory: StatusCategory.parse(status?.statusCategory?.key),
    labels: fields.labels ?? [],
    property: JsonValue.safeParse(properties?.[PROPERTY_KEY]).data,
    parent:
      parent == null
        ? null
        : { issueId: parent.id, issueKey: parent.key, summary: parent.fields?.summary ?? '' },
  };
};

/** Work items with what tells which cards they would become, as the caller. */
export const createJiraWorkList = (calls: JiraCalls, clock: Clock): WorkList => ({
  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
  page: async (projectId, { query, narrowing }, { most, token }) => {
    const body = {
      jql: boundedJql(projectId, query, narrowing),
      fields: FIELDS,
      properties: [PROPERTY_KEY],
      maxResults: most,
      ...(token === null ? {} : { nextPageToken: token }),
    };
    const answer = await readJira(clock, () =>
      calls.asUser({ method: 'POST', route: route`/rest/api/3/search/jql`, body }),
    );
    if (isNotShown(answer)) return { work: [], next: null };
    const { issues, nextPageToken } = readAnswer(answer, Issues);
    const found = readEach(issues, Issue).filter(({ fields }) => fields.project.id === projectId);
    return { work: found.map(listed), next: nextPageToken ?? null };
  },
  byKeys: async (keys) => {
    const answer = await readJira(clock, () =>
      calls.asUser({
        method: 'POST',
        route: route`/rest/api/3/issue/bulkfetch`,
        body: { issueIdsOrKeys: keys, fields: FIELDS, properties: [PROPERTY_KEY] },
      }),
    );
    if (isNotShown(answer)) return [];
    return readEach(readAnswer(answer, Issues).issues, Issue).map(listed);
  },
});
