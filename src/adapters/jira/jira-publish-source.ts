import { route } from '@forge/api';
import type { CreateField } from '#domain/publishing/project-facts';
import type { Json } from '#domain/shared/json';
import * as z from 'zod';
import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import type { PublishSource } from '../../usecases/publish/ports';
import type { JiraAnswer, JiraCalls } from './jira-calls';
import { readJira } from './read-jira';

/** createmeta refuses more: "Parameter 'maxResults' must not exceed the limit '200'". */
const PAGE = 200;

const IssueTypePage = z.object({
  issueTypes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      subtask: z.boolean().optional(),
      hierarchyLevel: z.number().optional(),
    }),
  ),
  total: z.number().optional(),
});

const Field = z.object({
  fieldId: z.string(),
  name: z.string(),
  required: z.boolean(),
  hasDefaultValue: z.boolean().optional(),
  schema: z.object({ type: z.string(), items: z.string().optional(), custom: z.string().optional() }),
  allowedValues: z
    .array(
      z.looseObject({ id: z.string().optional(), name: z.string().optional(), value: z.string().optional() }),
    )
    .optional(),
});
const FieldPage = z.object({ fields: z.array(Field), total: z.number().optional() });

const LinkTypes = z.object({
  issueLinkTypes: z.array(
    z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() }),
  ),
});

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/ */
const Boards = z.object({
  values: z.array(z.object({ id: z.number(), name: z.string(), type: z.string() })),
  isLast: z.boolean().optional(),
});
const Sprints = z.object({
  values: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      state: z.string(),
      startDate: z.string().optional(),
      endDate: z.string().optional(),
    }),
  ),
  isLast: z.boolean().optional(),
});
/** The most that Jira Software answers at once. */
const AGILE_PAGE = 50;
/** 1,000 boards or sprints: more than a quarter's planning can need. */
const MOST_AGILE_PAGES = 20;
const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';

const inputOf = ({ schema, allowedValues }: z.infer<typeof Field>): CreateField['input'] => {
  if (schema.custom === SPRINT_FIELD) return 'sprint';
  if (allowedValues !== undefined) return schema.type === 'array' ? 'choices' : 'choice';
  // A paragraph field takes a document, not a text; it cannot be told from a line by its type alone.
  if (schema.type === 'string') return schema.custom?.endsWith(':textarea') === true ? 'none' : 'text';
  if (schema.type === 'number') return 'number';
  return schema.type === 'date' ? 'date' : 'none';
};

const fieldOf = (field: z.infer<typeof Field>): CreateField => ({
  id: field.fieldId,
  name: field.name,
  required: field.required,
  hasDefault: field.hasDefaultValue === true,
  input: inputOf(field),
  options: (field.allowedValues ?? []).flatMap(({ id, name, value }) => {
    const json: Json | undefined =
      id !== undefined ? { id } : value !== undefined ? { value } : name !== undefined ? { name } : undefined;
    return json === undefined
      ? []
      : [{ name: name ?? value ?? id ?? '', value: field.schema.type === 'array' ? [json] : json }];
  }),
});

/** Project, createmeta and link types, read as the publisher: createmeta shows only what he may create. */
export const createJiraPublishSource = (calls: JiraCalls, clock: Clock): PublishSource => {
  const ask = (path: Parameters<JiraCalls['asUser']>[0]['route']): Promise<JiraAnswer> =>
    readJira(clock, () => calls.asUser({ method: 'GET', route: path }));

  const allPages = async <T>(
    page: (startAt: number) => Promise<{ readonly items: readonly T[]; readonly total: number }>,
  ): Promise<readonly T[]> => {
    const all: T[] = [];
    for (;;) {
      const { items, total } = await page(all.length);
      all.push(...items);
      if (items.length === 0 || all.length >= total) return all;
    }
  };

  /** Pages of Jira Software; whoever may not use it, and a site without it, has nothing there. */
  const agilePages = async <
    T extends { readonly values: readonly unknown[]; readonly isLast?: boolean | undefined },
  >(
    page: (startAt: number) => Promise<JiraAnswer>,
    parse: (body: unknown) => T,
  ): Promise<readonly T['values'][number][]> => {
    const all: T['values'][number][] = [];
    for (let n = 0; n < MOST_AGILE_PAGES; n += 1) {
      const { status, body } = await page(all.length);
      if ([400, 401, 403, 404].includes(status)) return all;
      if (status !== 200) throw new UpstreamUnavailable('Jira', status, 0);
      const { values, isLast } = parse(body);
      all.push(...values);
      if (values.length === 0 || isLast !== false) return all;
    }
    return all;
  };

  return {
    boards: async (projectKey) => {
      const boards = await agilePages(
        (startAt) =>
          ask(
            route`/rest/agile/1.0/board?projectKeyOrId=${projectKey}&startAt=${startAt}&maxResults=${AGILE_PAGE}`,
          ),
        (body) => Boards.parse(body),
      );
      // Kanban boards have none; team-managed ones are called simple, whether or not they have some.
      return boards.filter(({ type }) => type !== 'kanban').map(({ id, name }) => ({ id: String(id), name }));
    },
    sprints: async (boardId) => {
      if (!/^\d{1,18}$/.test(boardId)) return [];
      const sprints = await agilePages(
        (startAt) =>
          ask(
            route`/rest/agile/1.0/board/${boardId}/sprint?state=active,future&startAt=${startAt}&maxResults=${AGILE_PAGE}`,
          ),
        (body) => Sprints.parse(body),
      );
      return sprints.flatMap(({ id, name, startDate, endDate }) =>
        startDate === undefined || endDate === undefined
          ? []
          : [{ id: String(id), name, startDate: startDate.slice(0, 10), endDate: endDate.slice(0, 10) }],
      );
    },
    issueTypes: (projectId) =>
      allPages(async (startAt) => {
        const { status, body } = await ask(
          route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?startAt=${startAt}&maxResults=${PAGE}`,
        );
        // Who may not create anything is told that there is nothing.
        if ([400, 403, 404].includes(status)) return { items: [], total: 0 };
        if (status !== 200) throw new UpstreamUnavailable('Jira', status, 0);
        const { issueTypes, total } = IssueTypePage.parse(body);
        const items = issueTypes.map(({ id, name, subtask, hierarchyLevel }) => ({
          id,
          name,
          level: hierarchyLevel ?? (subtask === true ? -1 : 0),
        }));
        return { items, total: total ?? items.length };
      }),
    createScreen: async (projectId, issueTypeId) => ({
      issueTypeId,
      fields: await allPages(async (startAt) => {
        const { status, body } = await ask(
          route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${issueTypeId}?startAt=${startAt}&maxResults=${PAGE}`,
        );
        if (status !== 200) throw new UpstreamUnavailable('Jira', status, 0);
        const { fields, total } = FieldPage.parse(body);
        return { items: fields.map(fieldOf), total: total ?? fields.length };
      }),
    }),
    linkTypes: async () => {
      const { status, body } = await ask(route`/rest/api/3/issueLinkType`);
      // Linking may be switched off for the whole site.
      if (status === 404) return [];
      if (status !== 200) throw new UpstreamUnavailable('Jira', status, 0);
      return LinkTypes.parse(body).issueLinkTypes;
    },
  };
};
