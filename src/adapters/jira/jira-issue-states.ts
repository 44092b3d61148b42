import { route } from '@forge/api';
import type { IssueState } from '#domain/views/progress/issue-state';
import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type { IssueStateSource } from '../../usecases/progress/ports';
import type { JiraCalls } from './jira-calls';
import { BulkAnswer, unsaidIds } from './bulk-answer';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';

/** The document allows 100 a call; since 2026 more under conditions that are not worth depending on. */
const BULK_FETCH = 100;
const NOBODY: readonly number[] = [400, 401, 403, 404];

const Category = z.enum(['new', 'indeterminate', 'done', 'undefined']).catch('undefined');
const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    project: z.object({ id: z.string() }),
    issuetype: z.object({ id: z.string(), name: z.string() }),
    status: z
      .object({ name: z.string(), statusCategory: z.object({ key: z.string() }).optional() })
      .nullish(),
    /** Absent where the project has no security levels. */
    security: z.unknown().optional(),
  }),
});

const stateOf = ({ id, key, fields }: z.infer<typeof Issue>, at: number): IssueState => ({
  issueId: id,
  issueKey: key,
  projectId: fields.project.id,
  issueTypeId: fields.issuetype.id,
  issueTypeName: fields.issuetype.name,
  statusName: fields.status?.name ?? '',
  category: Category.parse(fields.status?.statusCategory?.key),
  isRestricted: fields.security !== undefined && fields.security !== null,
  isDeleted: false,
  isUnseen: false,
  at,
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export const createJiraIssueStates = (calls: JiraCalls, clock: Clock): IssueStateSource => ({
  read: async (issueIds, as) => {
    const pages: (readonly string[])[] = [];
    for (let from = 0; from < issueIds.length; from += BULK_FETCH)
      pages.push(issueIds.slice(from, from + BULK_FETCH));
    const read = await Promise.all(
      pages.map(async (issueIdsOrKeys) => {
        // What Jira answers is at least as new as the question.
        const at = clock.now();
        const body = { issueIdsOrKeys, fields: ['project', 'issuetype', 'status', 'security'] };
        const call = { method: 'POST', route: route`/rest/api/3/issue/bulkfetch`, body } as const;
        const answer = await readJira(clock, () => (as === 'user' ? calls.asUser(call) : calls.asApp(call)));
        // Nobody in particular sees nothing. Of the app that must not be believed: it would lose every issue at once.
        if (as === 'user' && NOBODY.includes(answer.status)) return { states: [], unsaid: [] };
        const bulk = readAnswer(answer, BulkAnswer);
        const states = readEach(bulk.issues, Issue).map((issue) => stateOf(issue, at));
        const seen = new Set(states.map(({ issueId }) => issueId));
        return { states, unsaid: unsaidIds(issueIdsOrKeys, bulk, seen) };
      }),
    );
    return {
      states: read.flatMap(({ states }) => states),
      unsaid: new Set(read.flatMap(({ unsaid }) => unsaid)),
    };
  },
});
