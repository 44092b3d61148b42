import { route } from '@forge/api';
import * as z from 'zod';
import type { Clock } from '../../usecases/ports';
import type { IssueStateSource } from '../../usecases/progress/ports';
import type { JiraCalls } from './jira-calls';
import { issueStateOf, StateFields, STATE_FIELDS } from './issue-state-of';
import { BulkAnswer, unsaidIds } from './bulk-answer';
import { isNotShown } from './not-shown';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';

/** The document allows 100 a call; since 2026 more under conditions that are not worth depending on. */
const BULK_FETCH = 100;
const Issue = z.object({ id: z.string(), key: z.string(), fields: StateFields });

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
        const body = { issueIdsOrKeys, fields: STATE_FIELDS };
        const call = { method: 'POST', route: route`/rest/api/3/issue/bulkfetch`, body } as const;
        const answer = await readJira(clock, () => (as === 'user' ? calls.asUser(call) : calls.asApp(call)));
        // Nobody in particular sees nothing. Of the app that must not be believed: it would lose every issue at once.
        if (as === 'user' && isNotShown(answer)) return { states: [], unsaid: [] };
        const bulk = readAnswer(answer, BulkAnswer);
        const states = readEach(bulk.issues, Issue).map((issue) => issueStateOf(issue, at));
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
