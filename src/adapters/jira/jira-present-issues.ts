import { route } from '@forge/api';
import { PROPERTY_KEY } from '#domain/jira-publishing/issue-property';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { Json } from '#domain/kernel/json';
import { ownValue } from '#domain/kernel/own-value';
import * as z from 'zod';
import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import type { PresentIssues, Survey } from '../../usecases/publish/ports';
import { BulkAnswer, unsaidIds } from './bulk-answer';
import { documentText } from './document-text';
import { IssueLinkSchema, presentLinks } from './issue-links';
import type { JiraAnswer, JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';
import { StatusCategory } from './status-category';

/** The document allows 100 a call; since 2026 more under conditions that are not worth depending on. */
const BULK_FETCH = 100;
const FIELDS = ['summary', 'description', 'labels', 'issuetype', 'project', 'status', 'parent', 'issuelinks'];

const Id = z.object({ id: z.string() });
const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string().nullish(),
    description: z.unknown().optional(),
    labels: z.array(z.string()).nullish(),
    issuetype: z.object({ id: z.string(), name: z.string(), hierarchyLevel: z.number().optional() }),
    project: z.object({ id: z.string(), key: z.string() }),
    status: z
      .object({ name: z.string(), statusCategory: z.object({ key: z.string() }).optional() })
      .nullish(),
    parent: Id.nullish(),
    issuelinks: z.array(IssueLinkSchema).nullish(),
  }),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const JsonValue = z.json() as z.ZodType<Json, Json>;

/** A field's value as one text: an option by its id, several joined. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object') {
    const { id, value: option, name } = value as Readonly<Record<string, unknown>>;
    return textOf(id ?? option ?? name);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
};

const presentOf = (
  { id, key, fields, properties }: z.infer<typeof Issue>,
  fieldIds: readonly string[],
): PresentIssue => ({
  issueId: id,
  issueKey: key,
  projectId: fields.project.id,
  projectKey: fields.project.key,
  issueTypeId: fields.issuetype.id,
  issueTypeName: fields.issuetype.name,
  ...(fields.issuetype.hierarchyLevel === undefined
    ? {}
    : { issueTypeLevel: fields.issuetype.hierarchyLevel }),
  statusName: fields.status?.name ?? '',
  statusCategory: StatusCategory.parse(fields.status?.statusCategory?.key),
  summary: fields.summary ?? '',
  description: documentText(fields.description),
  labels: fields.labels ?? [],
  parentIssueId: fields.parent?.id ?? null,
  property: JsonValue.safeParse(properties?.[PROPERTY_KEY]).data,
  values: Object.fromEntries(fieldIds.map((field) => [field, textOf(ownValue(fields, field))])),
  links: presentLinks(fields.issuelinks ?? []),
});

/**
 * Issues past the index, as they are at this moment.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 */
export const createJiraPresentIssues = (calls: JiraCalls, clock: Clock): PresentIssues => {
  /** One answer for each hundred; null: nobody in particular, who sees nothing. */
  const fetchEach = <T>(
    issueIds: readonly string[],
    wanted: { readonly fields: readonly string[]; readonly properties: readonly string[] },
    as: 'user' | 'app',
    read: (answer: JiraAnswer | null, ids: readonly string[]) => T,
  ): Promise<readonly T[]> => {
    const pages: (readonly string[])[] = [];
    for (let at = 0; at < issueIds.length; at += BULK_FETCH) pages.push(issueIds.slice(at, at + BULK_FETCH));
    return Promise.all(
      pages.map(async (issueIdsOrKeys) => {
        const body = { issueIdsOrKeys, ...wanted };
        const call = { method: 'POST', route: route`/rest/api/3/issue/bulkfetch`, body } as const;
        const answer = await readJira(clock, () => (as === 'user' ? calls.asUser(call) : calls.asApp(call)));
        return read(isNotShown(answer) ? null : answer, issueIdsOrKeys);
      }),
    );
  };
  const wantedOf = (fieldIds: readonly string[]) => ({
    fields: [...FIELDS, ...fieldIds],
    properties: [PROPERTY_KEY],
  });
  const survey = async (
    issueIds: readonly string[],
    fieldIds: readonly string[],
    as: 'user' | 'app',
  ): Promise<Survey> => {
    const pages = await fetchEach(issueIds, wantedOf(fieldIds), as, (answer, ids) => {
      if (answer === null) return { read: [], unsaid: [] };
      const bulk = readAnswer(answer, BulkAnswer);
      const read = readEach(bulk.issues, Issue);
      return { read, unsaid: unsaidIds(ids, bulk, new Set(read.map(({ id }) => id))) };
    });
    return {
      issues: pages.flatMap(({ read }) => read).map((issue) => presentOf(issue, fieldIds)),
      unsaid: new Set(pages.flatMap(({ unsaid }) => unsaid)),
    };
  };
  return {
    find: async (issueId, fieldIds, as = 'user') => {
      const [found] = await fetchEach([issueId], wantedOf(fieldIds), as, (answer) => {
        if (answer === null) return undefined;
        const bulk = readAnswer(answer, BulkAnswer);
        const [issue] = readEach(bulk.issues, Issue);
        if (issue === undefined && unsaidIds([issueId], bulk, new Set()).length > 0)
          throw new UpstreamUnavailable('Jira', answer.status, 1_000);
        return issue;
      });
      return found === undefined ? undefined : presentOf(found, fieldIds);
    },
    look: async (issueIds, as) => {
      const looks = await fetchEach(issueIds, { fields: ['summary'], properties: [] }, as, (answer, ids) => {
        // Not to be let in says nothing of what is inside.
        if (answer === null) return { there: [], unsaid: ids };
        const bulk = readAnswer(answer, BulkAnswer);
        const there = readEach(bulk.issues, Id).map(({ id }) => id);
        return { there, unsaid: unsaidIds(ids, bulk, new Set(there)) };
      });
      return {
        there: new Set(looks.flatMap(({ there }) => there)),
        unsaid: new Set(looks.flatMap(({ unsaid }) => unsaid)),
      };
    },
    read: async (issueIds, fieldIds, as = 'user') => (await survey(issueIds, fieldIds, as)).issues,
    survey: (issueIds, fieldIds) => survey(issueIds, fieldIds, 'user'),
  };
};
