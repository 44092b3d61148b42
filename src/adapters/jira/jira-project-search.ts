import { route } from '@forge/api';
import * as z from 'zod';
import type { ProjectSearch } from '../../usecases/macro/ports';
import type { Clock } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer } from './read-answer';
import { readJira } from './read-jira';

/** The most that one search answers. */
const PAGE = 100;

const Projects = z.object({
  values: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  isLast: z.boolean().optional(),
  total: z.number().optional(),
});

/** As the caller, who may have no Jira at all. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
export const createJiraProjectSearch = (calls: JiraCalls, clock: Clock): ProjectSearch => ({
  search: async (text) => {
    const query = new URLSearchParams({ maxResults: String(PAGE) });
    if (text !== undefined && text.trim() !== '') query.set('query', text.trim());
    const answer = await readJira(clock, () =>
      calls.asUser({ method: 'GET', route: route`/rest/api/3/project/search?${query}` }),
    );
    if (isNotShown(answer)) return { projects: [], hasMore: false };
    const { values, isLast, total } = readAnswer(answer, Projects);
    return { projects: values, hasMore: isLast === false || (total ?? values.length) > values.length };
  },
});
