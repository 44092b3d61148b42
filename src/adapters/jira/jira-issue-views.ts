import { route } from '@forge/api';
import { readClaim } from '#domain/jira-publishing/issue-claim';
import { PROPERTY_KEY } from '#domain/jira-publishing/issue-property';
import * as z from 'zod';
import type { IssueViews } from '../../usecases/issue/ports';
import type { Clock } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer, readEach } from './read-answer';
import { readJira } from './read-jira';
import { StatusCategory } from './status-category';

const Issues = z.object({ issues: z.array(z.unknown()) });
const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string().nullish(),
    project: z.object({ id: z.string(), name: z.string().optional() }),
    status: z
      .object({ name: z.string(), statusCategory: z.object({ key: z.string() }).optional() })
      .nullish(),
  }),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/** Issues as the viewer sees them, several in one call. */
export const createJiraIssueViews = (calls: JiraCalls, clock: Clock): IssueViews => ({
  read: async (issueIds) => {
    const answer = await readJira(clock, () =>
      calls.asUser({
        method: 'POST',
        route: route`/rest/api/3/issue/bulkfetch`,
        body: {
          issueIdsOrKeys: issueIds,
          fields: ['summary', 'status', 'project'],
          properties: [PROPERTY_KEY],
        },
      }),
    );
    // Nobody in particular sees nothing; ids that are no ids name nothing.
    if (isNotShown(answer)) return [];
    return readEach(readAnswer(answer, Issues).issues, Issue).map(({ id, key, fields, properties }) => ({
      issueId: id,
      issueKey: key,
      summary: fields.summary ?? '',
      statusName: fields.status?.name ?? '',
      statusCategory: StatusCategory.parse(fields.status?.statusCategory?.key),
      project: { id: fields.project.id, name: fields.project.name ?? '' },
      claim: readClaim(properties?.[PROPERTY_KEY]) ?? null,
    }));
  },
});
