import { route } from '@forge/api';
import type { ChildIssue, IssueEvidence } from '#domain/jira-publishing/issue-evidence';
import * as z from 'zod';
import { type Clock, UpstreamUnavailable } from '../../usecases/ports';
import type { IssueEvidences } from '../../usecases/publish/ports';
import { createIssueChangelogs } from './issue-changelogs';
import { IssueLinkSchema, presentLinks } from './issue-links';
import { RemarkFields, remarksOf } from './issue-remarks';
import { originOf, ORIGIN_FIELDS, OriginFields } from './issue-origin';
import type { JiraCalls } from './jira-calls';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';

/** The document allows 100 a call; since 2026 more under conditions that are not worth depending on. */
const BULK_FETCH = 100;
const CHILDREN_PAGE = 100;
const MOST_PAGES = 20;

const Author = z.object({ displayName: z.string().optional(), accountId: z.string().optional() }).nullish();
const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: OriginFields.extend(RemarkFields.shape).extend({
    parent: z.object({ id: z.string() }).nullish(),
    subtasks: z.array(z.object({ id: z.string(), key: z.string() })).nullish(),
    issuelinks: z.array(IssueLinkSchema).nullish(),
  }),
});
const Issues = z.object({ issues: z.array(z.unknown()) });
const Children = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({ parent: z.object({ id: z.string() }).nullish(), creator: Author }),
    }),
  ),
  nextPageToken: z.string().nullish(),
});
type Child = z.infer<typeof Children>['issues'][number];

const FIELDS = [...ORIGIN_FIELDS, 'parent', 'subtasks', 'issuelinks', 'comment', 'worklog'];

/**
 * All that Jira knows of issues which are about to be deleted, asked as the person who deletes; the children as the app,
 * too, of whose answer only the number of those that nobody else saw goes on.
 */
export const createJiraIssueEvidence = (calls: JiraCalls, clock: Clock): IssueEvidences => {
  const changelogs = createIssueChangelogs(calls, clock);

  const shown = async (issueIdsOrKeys: readonly string[]): Promise<readonly z.infer<typeof Issue>[]> => {
    const body = { issueIdsOrKeys, fields: FIELDS };
    const answer = await readJira(clock, () =>
      calls.asUser({ method: 'POST', route: route`/rest/api/3/issue/bulkfetch`, body }),
    );
    // One odd issue lacks its proof, and costs the others nothing.
    return readEach(readAnswer(answer, Issues).issues, Issue);
  };

  const childrenOf = async (as: keyof JiraCalls, ids: readonly string[]): Promise<readonly Child[]> => {
    const found: Child[] = [];
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const body = {
        jql: `parent in (${ids.join(', ')}) ORDER BY key ASC`,
        fields: ['parent', 'creator'],
        maxResults: CHILDREN_PAGE,
        ...(token === undefined ? {} : { nextPageToken: token }),
      };
      const answer = await readJira(clock, () =>
        calls[as]({ method: 'POST', route: route`/rest/api/3/search/jql`, body }),
      );
      // Where the app may not look nothing follows from its answer.
      if (as === 'asApp' && answer.status !== 200) return found;
      const { issues, nextPageToken } = readAnswer(answer, Children);
      found.push(...issues);
      const next = nextPageToken ?? undefined;
      if (next === undefined || next === token) return found;
      token = next;
    }
    throw new UpstreamUnavailable('Jira', 200, 0);
  };

  const evidenceOf = async (ids: readonly string[]): Promise<readonly IssueEvidence[]> => {
    const issues = await shown(ids);
    const there = issues.map(({ id }) => id);
    if (there.length === 0) return [];
    const [{ touches, isComplete }, mine, apps] = await Promise.all([
      changelogs.read(there),
      childrenOf('asUser', there),
      childrenOf('asApp', there),
    ]);
    const seen = new Set(mine.map(({ id }) => id));
    return issues.map(({ id, key, fields }): IssueEvidence => {
      const children = new Map<string, ChildIssue>();
      for (const child of [...mine, ...apps]) {
        if (child.fields.parent?.id !== id || children.has(child.id)) continue;
        children.set(child.id, {
          issueId: child.id,
          issueKey: seen.has(child.id) ? child.key : null,
          name: child.fields.creator?.displayName ?? 'Somebody',
        });
      }
      for (const subtask of fields.subtasks ?? []) {
        if (!children.has(subtask.id))
          children.set(subtask.id, { issueId: subtask.id, issueKey: subtask.key, name: 'Somebody' });
      }
      const remarks = remarksOf(id, fields);
      // A remark that is shown keeps the issue as well as one that is not. No work logs: time is not tracked there.
      const isTold =
        remarks.length > 0 ||
        (fields.comment?.total === 0 && (fields.worklog == null || fields.worklog.total === 0));
      return {
        ...originOf({ id, key, fields }),
        parentIssueId: fields.parent?.id ?? null,
        links: presentLinks(fields.issuelinks ?? []),
        children: [...children.values()],
        touches: [...touches.filter(({ issueId }) => issueId === id), ...remarks].sort((a, b) =>
          a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
        ),
        isComplete: isComplete && isTold,
      };
    });
  };

  return {
    read: async (issueIds) => {
      const found: IssueEvidence[] = [];
      for (let at = 0; at < issueIds.length; at += BULK_FETCH)
        found.push(...(await evidenceOf(issueIds.slice(at, at + BULK_FETCH))));
      return new Map(found.map((one) => [one.issueId, one] as const));
    },
  };
};
