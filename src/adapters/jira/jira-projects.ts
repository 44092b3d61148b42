import { route } from '@forge/api';
import * as z from 'zod';
import type { Clock, Projects } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer } from './read-answer';
import { readJira } from './read-jira';

const Project = z.object({ id: z.string(), key: z.string(), name: z.string() });

/** As the caller. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get */
export const createProjects = (jira: JiraCalls, clock: Clock): Projects => ({
  find: async (idOrKey) => {
    // The route refuses what could leave its path; nothing that looks otherwise names a project.
    if (!/^[A-Za-z0-9_]{1,255}$/.test(idOrKey)) return undefined;
    const answer = await readJira(clock, () =>
      jira.asUser({ method: 'GET', route: route`/rest/api/3/project/${idOrKey}` }),
    );
    if (isNotShown(answer)) return undefined;
    return readAnswer(answer, Project);
  },
});
