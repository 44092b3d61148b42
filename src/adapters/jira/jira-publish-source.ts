import { route } from '@forge/api';
import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type { PublishSource } from '../../usecases/publish/ports';
import type { JiraAnswer, JiraCalls } from './jira-calls';
import { findCreateField } from './create-field';
import { isNotShown } from './not-shown';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';

/** createmeta refuses more: "Parameter 'maxResults' must not exceed the limit '200'". */
const PAGE = 200;

const Id = z.union([z.string(), z.number().transform(String)]);

const IssueTypePage = z.object({ issueTypes: z.array(z.unknown()), total: z.number().optional() });
const Type = z.object({
  id: Id,
  name: z.string(),
  subtask: z.boolean().optional().catch(undefined),
  hierarchyLevel: z.number().optional().catch(undefined),
});

const FieldPage = z.object({ fields: z.array(z.unknown()), total: z.number().optional() });

const LinkTypes = z.object({ issueLinkTypes: z.array(z.unknown()) });
const NamedLink = z.object({ id: Id, name: z.string(), inward: z.string(), outward: z.string() });

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/ */
const AgilePage = z.object({ values: z.array(z.unknown()), isLast: z.boolean().optional() });
const Board = z.object({ id: Id, name: z.string(), type: z.string() });
const Sprint = z.object({
  id: Id,
  name: z.string(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
});
/** The most that Jira Software answers at once. */
const AGILE_PAGE = 50;
/** 1,000 boards or sprints: more than a quarter's planning can need. */
const MOST_AGILE_PAGES = 20;

/** Project, createmeta and link types, read as the publisher: createmeta shows only what they may create. */
export const createJiraPublishSource = (calls: JiraCalls, clock: Clock): PublishSource => {
  const ask = (path: Parameters<JiraCalls['asUser']>[0]['route']): Promise<JiraAnswer> =>
    readJira(clock, () => calls.asUser({ method: 'GET', route: path }));

  /** All members of a list that Jira counts; positions count what is odd, too. */
  const allPages = async (
    page: (startAt: number) => Promise<{ readonly items: readonly unknown[]; readonly total: number }>,
  ): Promise<readonly unknown[]> => {
    const all: unknown[] = [];
    for (;;) {
      const { items, total } = await page(all.length);
      all.push(...items);
      if (items.length === 0 || all.length >= total) return all;
    }
  };

  /** Pages of Jira Software; whoever may not use it, and a site without it, has nothing there. */
  const agilePages = async (page: (startAt: number) => Promise<JiraAnswer>): Promise<readonly unknown[]> => {
    const all: unknown[] = [];
    for (let n = 0; n < MOST_AGILE_PAGES; n += 1) {
      const answer = await page(all.length);
      if (isNotShown(answer)) return all;
      const { values, isLast } = readAnswer(answer, AgilePage);
      all.push(...values);
      if (values.length === 0 || isLast !== false) return all;
    }
    return all;
  };

  return {
    boards: async (projectKey) => {
      const boards = await agilePages((startAt) =>
        ask(
          route`/rest/agile/1.0/board?projectKeyOrId=${projectKey}&startAt=${startAt}&maxResults=${AGILE_PAGE}`,
        ),
      );
      // Kanban boards have none; team-managed ones are called simple, whether or not they have some.
      return readEach(boards, Board)
        .filter(({ type }) => type !== 'kanban')
        .map(({ id, name }) => ({ id, name }));
    },
    sprints: async (boardId) => {
      if (!/^\d{1,18}$/.test(boardId)) return [];
      const sprints = await agilePages((startAt) =>
        ask(
          route`/rest/agile/1.0/board/${boardId}/sprint?state=active,future&startAt=${startAt}&maxResults=${AGILE_PAGE}`,
        ),
      );
      return readEach(sprints, Sprint).flatMap(({ id, name, startDate, endDate }) =>
        startDate === undefined || endDate === undefined
          ? []
          : [{ id, name, startDate: startDate.slice(0, 10), endDate: endDate.slice(0, 10) }],
      );
    },
    issueTypes: async (projectId) => {
      const types = await allPages(async (startAt) => {
        const answer = await ask(
          route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?startAt=${startAt}&maxResults=${PAGE}`,
        );
        // Who may not create anything is told that there is nothing.
        if ([400, 403, 404].includes(answer.status)) return { items: [], total: 0 };
        const { issueTypes: items, total } = readAnswer(answer, IssueTypePage);
        return { items, total: total ?? items.length };
      });
      return readEach(types, Type).map(({ id, name, subtask, hierarchyLevel }) => ({
        id,
        name,
        level: hierarchyLevel ?? (subtask === true ? -1 : 0),
      }));
    },
    createScreen: async (projectId, issueTypeId) => {
      const fields = await allPages(async (startAt) => {
        const answer = await ask(
          route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${issueTypeId}?startAt=${startAt}&maxResults=${PAGE}`,
        );
        const { fields: items, total } = readAnswer(answer, FieldPage);
        return { items, total: total ?? items.length };
      });
      return { issueTypeId, fields: fields.flatMap((field) => findCreateField(field) ?? []) };
    },
    linkTypes: async () => {
      const answer = await ask(route`/rest/api/3/issueLinkType`);
      // Linking may be switched off for the whole site.
      if (answer.status === 404) return [];
      return readEach(readAnswer(answer, LinkTypes).issueLinkTypes, NamedLink);
    },
  };
};
