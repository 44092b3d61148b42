import type { Answer, Routes } from '../rest/router';
import { can } from './access';
import { fieldMetadata } from './field-metadata';
import { screenFor } from './issue-screen';
import { typeBean } from './jira-beans';
import { getParam, type JiraCall } from './jira-call';
import { badRequest, JiraError } from './jira-error';
import type { Project } from './jira-model';

export const CREATEMETA_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes': (call) => {
    const project = getCreatableProject(call);
    const types = project.workTypes.filter(({ removed }) => !removed);
    return page(call, 'issueTypes', types, (type) => typeBean(call.site, project, type));
  },
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}': (call) => {
    const project = getCreatableProject(call);
    const typeId = getParam(call, 'issueTypeId');
    const type = project.workTypes.find(({ id, removed }) => id === typeId && !removed);
    if (!type)
      throw new JiraError(400, [`The issue type with ID '${typeId}' was not found in this project.`]);
    return page(call, 'fields', screenFor(call, project, type), (field) => ({
      fieldId: field.fieldId,
      ...fieldMetadata(call, project, type, field),
    }));
  },
};

/** Only what this caller may create is described. */
function getCreatableProject(call: JiraCall): Project {
  const project = call.site.catalogue.findProject(getParam(call, 'projectIdOrKey'));
  if (
    !project ||
    !can(call.actor, project, 'BROWSE_PROJECTS') ||
    !can(call.actor, project, 'CREATE_ISSUES')
  ) {
    throw new JiraError(400, [
      'The project does not exist or you do not have permission to create issues in it.',
    ]);
  }
  return project;
}

const MOST_PER_PAGE = 200;

function page<T>(
  call: JiraCall,
  name: 'issueTypes' | 'fields',
  all: readonly T[],
  show: (item: T) => unknown,
): Answer {
  const startAt = Number(call.query.get('startAt') ?? 0);
  const maxResults = Number(call.query.get('maxResults') ?? 50);
  if (!Number.isInteger(startAt) || !Number.isInteger(maxResults) || startAt < 0 || maxResults < 0) {
    throw badRequest('startAt and maxResults must be whole numbers.');
  }
  if (maxResults > MOST_PER_PAGE) {
    throw badRequest(`Parameter 'maxResults' must not exceed the limit '${MOST_PER_PAGE}'`);
  }
  const items = all.slice(startAt, startAt + maxResults).map(show);
  return {
    status: 200,
    body: { startAt, maxResults, total: all.length, [name]: items },
    points: 1 + items.length,
  };
}
