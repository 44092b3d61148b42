import { route } from '@forge/api';
import { ownValue } from '#domain/kernel/own-value';
import * as z from 'zod';
import type { Clock, ProjectRights, RightsSource } from '../../usecases/ports';
import type { JiraCalls } from './jira-calls';
import { isNotShown } from './not-shown';
import { readAnswer } from './read-answer';
import { readJira } from './read-jira';

const PERMISSIONS = 'BROWSE_PROJECTS,CREATE_ISSUES,EDIT_ISSUES,DELETE_ISSUES,LINK_ISSUES,ADMINISTER_PROJECTS';

const MyPermissions = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});
const Myself = z.object({ accountId: z.string() });

/** A project that is not there, and nobody in particular. */
const NONE: ProjectRights = {
  browse: false,
  create: false,
  edit: false,
  delete: false,
  link: false,
  administer: false,
};

/**
 * One question for all rights, as the caller: a project that is not there and one that they may not see answer alike.
 * Who asks is confirmed with it, since a call without consent goes out as nobody, who may browse public projects.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get
 */
export const createRightsSource = (jira: JiraCalls, clock: Clock): RightsSource => ({
  ask: async ({ accountId }, projectId) => {
    const [permissions, myself] = await Promise.all([
      readJira(clock, () =>
        jira.asUser({
          method: 'GET',
          route: route`/rest/api/3/mypermissions?projectId=${projectId}&permissions=${PERMISSIONS}`,
        }),
      ),
      readJira(clock, () => jira.asUser({ method: 'GET', route: route`/rest/api/3/myself` })),
    ]);
    if (isNotShown(myself) || isNotShown(permissions)) return NONE;
    // Only what Jira says is a lack of rights and kept as one; a page of HTML says nothing.
    if (readAnswer(myself, Myself).accountId !== accountId) return NONE;
    const { permissions: held } = readAnswer(permissions, MyPermissions);
    const has = (key: string): boolean => ownValue(held, key)?.havePermission === true;
    return {
      browse: has('BROWSE_PROJECTS'),
      create: has('CREATE_ISSUES'),
      edit: has('EDIT_ISSUES'),
      delete: has('DELETE_ISSUES'),
      link: has('LINK_ISSUES'),
      administer: has('ADMINISTER_PROJECTS'),
    };
  },
});
