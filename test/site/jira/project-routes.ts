import type { Answer, Routes } from '../rest/router';
import { can, getVisibleProject, visibleProjects } from './access';
import { entityIdOf, projectBean, rest, statusBean, typeBean, userBean } from './jira-beans';
import { getParam, listParam, type JiraCall } from './jira-call';
import { badRequest, JiraError } from './jira-error';
import type { HierarchyLevel, Project } from './jira-model';
import { pageBean } from './page-bean';
import type { PermissionKey } from './permission-keys';

export const PROJECT_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/project/search': searchProjects,
  'GET /rest/api/3/project/{projectIdOrKey}': (call) => {
    const project = getVisibleProject(call, getParam(call, 'projectIdOrKey'));
    const whole = ['description', 'lead', 'issueTypes'];
    return { status: 200, body: projectView(call, project, whole), points: 2 };
  },
  'GET /rest/api/3/project/{projectIdOrKey}/statuses': (call) => {
    const project = getVisibleProject(call, getParam(call, 'projectIdOrKey'));
    const { site } = call;
    const statuses = project.statusIds.map((id) => statusBean(site, site.catalogue.getStatus(id)));
    const body = currentTypes(project).map((type) => ({
      self: rest(site, `issuetype/${type.id}`),
      id: type.id,
      name: type.name,
      subtask: type.hierarchyLevel === -1,
      statuses,
    }));
    return { status: 200, body, points: 1 + body.length };
  },
  'GET /rest/api/3/project/{projectId}/hierarchy': (call) => {
    const project = getVisibleProject(call, getParam(call, 'projectId'));
    // Documented for team-managed projects only.
    if (project.style !== 'next-gen') throw badRequest('The project is not a team-managed project.');
    return { status: 200, body: { projectId: Number(project.id), hierarchy: levels(project) }, points: 2 };
  },
  'GET /rest/api/3/project/{projectIdOrKey}/version': (call) => {
    const project = getVisibleProject(call, getParam(call, 'projectIdOrKey'));
    return pageBean(call, `api/3/project/${project.key}/version`, [], (version) => version);
  },
  'GET /rest/api/3/project/{projectIdOrKey}/versions': (call) => noneIn(call),
  'GET /rest/api/3/project/{projectIdOrKey}/components': (call) => noneIn(call),
};

function noneIn(call: JiraCall): Answer {
  getVisibleProject(call, getParam(call, 'projectIdOrKey'));
  return { status: 200, body: [] };
}

const currentTypes = (project: Project): Project['workTypes'] =>
  project.workTypes.filter(({ removed }) => !removed);

function projectView(call: JiraCall, project: Project, expand: readonly string[]): Record<string, unknown> {
  const { site } = call;
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...projectBean(site, project),
    style: project.style,
    isPrivate: false,
    properties: {},
    ...(expand.includes('description') ? { description: '' } : {}),
    ...(expand.includes('lead') ? { lead: userBean(site, project.lead) } : {}),
    ...(expand.includes('issueTypes')
      ? { issueTypes: currentTypes(project).map((type) => typeBean(site, project, type)) }
      : {}),
    ...(expand.includes('insight')
      ? { insight: { totalIssueCount: site.issues.ofProject(project.id).length } }
      : {}),
  };
}

const ACTIONS: Readonly<Record<string, PermissionKey>> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  edit: 'ADMINISTER_PROJECTS',
  create: 'CREATE_ISSUES',
};

/** Only projects that the caller may see, and of them those where the action is allowed. */
function searchProjects(call: JiraCall): Answer {
  const action = ACTIONS[call.query.get('action') ?? 'view'];
  if (!action) throw badRequest('The project action is not supported.');
  const ids = listParam(call, 'id');
  const keys = listParam(call, 'keys');
  const query = call.query.get('query')?.toLowerCase();
  const typeKeys = listParam(call, 'typeKey');
  const projects = visibleProjects(call).filter(
    (project) =>
      can(call.actor, project, action) &&
      (!ids || ids.includes(project.id)) &&
      (!keys || keys.includes(project.key)) &&
      (!typeKeys || typeKeys.includes('software')) &&
      (!query || [project.key, project.name].some((text) => text.toLowerCase().includes(query))),
  );
  const expand = listParam(call, 'expand') ?? [];
  const ordered = [...projects].sort(orderOf(call.query.get('orderBy') ?? 'key'));
  return pageBean(call, 'api/3/project/search', ordered, (project) => projectView(call, project, expand));
}

function orderOf(orderBy: string): (a: Project, b: Project) => number {
  const name = orderBy.replace(/^[+-]/, '');
  if (!['key', 'name'].includes(name))
    throw badRequest(`The project search order '${orderBy}' is not supported.`);
  const sign = orderBy.startsWith('-') ? -1 : 1;
  return (a, b) => sign * (name === 'name' ? a.name.localeCompare(b.name) : a.key.localeCompare(b.key));
}

const LEVEL_NAMES: Readonly<Record<HierarchyLevel, string>> = { [-1]: 'Subtask', 0: 'Base', 1: 'Epic' };

function levels(project: Project): Record<string, unknown>[] {
  return ([1, 0, -1] as const).map((level) => ({
    level,
    name: LEVEL_NAMES[level],
    issueTypes: currentTypes(project)
      .filter(({ hierarchyLevel }) => hierarchyLevel === level)
      .map(({ id, name }) => ({ id: Number(id), name, entityId: entityIdOf(id), avatarId: Number(id) })),
  }));
}

/** For routes that name a project by its id in the query. */
export function getQueryProject(call: JiraCall, name: string): Project {
  const id = call.query.get(name);
  if (id === null) throw new JiraError(400, [`The query parameter '${name}' is required.`]);
  return getVisibleProject(call, id);
}
