import type { Routes } from '../rest/router';
import { canGlobally, visibleProjects } from './access';
import { PRIORITIES } from './default-fields';
import { CATEGORY_KEYS, categoryBean, jiraDate, priorityBean, statusBean, typeBean } from './jira-beans';
import { getParam, listParam, type JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import type { Field } from './jira-model';
import { pageBean, wholeNumber } from './page-bean';
import { getQueryProject } from './project-routes';

export const CATALOGUE_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/issuetype': (call) => {
    const body = allTypes(call);
    return { status: 200, body, points: 1 + body.length };
  },
  'GET /rest/api/3/issuetype/project': (call) => {
    const project = getQueryProject(call, 'projectId');
    const level = call.query.has('level') ? wholeLevel(call) : undefined;
    const types = project.workTypes.filter(
      ({ removed, hierarchyLevel }) => !removed && (level === undefined || hierarchyLevel === level),
    );
    return {
      status: 200,
      body: types.map((type) => typeBean(call.site, project, type)),
      points: 1 + types.length,
    };
  },
  'GET /rest/api/3/issuetype/{id}': (call) => {
    const id = getParam(call, 'id');
    const body = allTypes(call).find((type) => type['id'] === id);
    if (!body) throw new JiraError(404, [`The issue type with id '${id}' does not exist.`]);
    return { status: 200, body, points: 2 };
  },
  'GET /rest/api/3/field': (call) => {
    const body = call.site.catalogue.fields().map(fieldBean);
    return { status: 200, body, points: 1 + body.length };
  },
  'GET /rest/api/3/field/search': (call) => {
    const query = (call.query.get('query') ?? '').toLowerCase();
    const ids = listParam(call, 'id');
    const fields = call.site.catalogue
      .fields()
      .filter(({ id, name }) => (!ids || ids.includes(id)) && name.toLowerCase().includes(query));
    return pageBean(call, 'api/3/field/search', fields, ({ id, name, schema }) => ({ id, name, schema }));
  },
  'GET /rest/api/3/status': (call) => {
    const visible = new Set(visibleProjects(call).flatMap(({ statusIds }) => statusIds));
    const statuses = call.site.catalogue.statuses().filter(({ id }) => visible.has(id));
    return {
      status: 200,
      body: statuses.map((status) => statusBean(call.site, status)),
      points: 1 + statuses.length,
    };
  },
  'GET /rest/api/3/statuscategory': (call) => ({
    status: 200,
    body: CATEGORY_KEYS.map((key) => categoryBean(call.site, key)),
    points: 1 + CATEGORY_KEYS.length,
  }),
  'GET /rest/api/3/priority/search': (call) => {
    if (!canGlobally(call.actor, 'ADMINISTER')) throw new JiraError(401, ['Administer Jira is required.']);
    return pageBean(call, 'api/3/priority/search', PRIORITIES, ({ id }) => ({
      ...priorityBean(call.site, id),
      isDefault: id === '3',
    }));
  },
  'GET /rest/api/3/configuration': () => ({
    status: 200,
    body: {
      votingEnabled: true,
      watchingEnabled: true,
      unassignedIssuesAllowed: true,
      subTasksEnabled: true,
      issueLinkingEnabled: true,
      timeTrackingEnabled: false,
      attachmentsEnabled: true,
    },
  }),
  'GET /rest/api/3/serverInfo': (call) => ({
    status: 200,
    body: {
      baseUrl: call.site.baseUrl,
      displayUrl: call.site.baseUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_300,
      buildDate: '2026-11-02T00:00:00.000+0000',
      serverTime: jiraDate(call.now),
      serverTimeZone: 'Etc/UTC',
      scmInfo: 'local',
      serverTitle: 'Local Jira',
    },
  }),
};

/** Types of company-managed projects are shared: each is listed once. */
function allTypes(call: JiraCall): Record<string, unknown>[] {
  const byId = new Map<string, Record<string, unknown>>();
  for (const project of visibleProjects(call)) {
    for (const type of project.workTypes) {
      if (!type.removed) byId.set(type.id, typeBean(call.site, project, type));
    }
  }
  return [...byId.values()];
}

function fieldBean(field: Field): Record<string, unknown> {
  const custom = field.id.startsWith('customfield_');
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom,
    orderable: field.kind !== 'computed',
    navigable: true,
    searchable: field.clauseNames.length > 0,
    clauseNames: field.clauseNames,
    schema: field.schema,
  };
}

function wholeLevel(call: JiraCall): number {
  return call.query.get('level') === '-1' ? -1 : wholeNumber(call, 'level', 0);
}
