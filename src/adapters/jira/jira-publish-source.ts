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

const inputOf = ({ schema, allowedValues }: z.infer<typeof Field>): CreateField['input'] => {
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

  return {
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
