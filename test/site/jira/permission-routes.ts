import { asArray, asId, asObject, asString, asStrings } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { can, canAnywhere, canGlobally, canSee, findVisibleIssue, getVisibleProject } from './access';
import { listParam, type Actor, type JiraCall } from './jira-call';
import { badRequest, issueNotFound, JiraError } from './jira-error';
import type { Project } from './jira-model';
import { isPermissionKey, PERMISSIONS, type PermissionKey } from './permission-keys';

export const PERMISSION_ROUTES: Routes<JiraCall> = {
  'GET /rest/api/3/mypermissions': myPermissions,
  'POST /rest/api/3/permissions/check': checkPermissions,
};

function myPermissions(call: JiraCall): Answer {
  const asked = listParam(call, 'permissions');
  if (!asked || asked.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const keys = asked.map(readKey);
  const project = contextProject(call);
  const permissions = keys.map((key) => {
    const { id, name, type } = PERMISSIONS[key];
    const havePermission =
      project && type === 'PROJECT' ? can(call.actor, project, key) : canAnywhere(call.actor, call.site, key);
    return [key, { id, key, name, type, description: name, havePermission }] as const;
  });
  return { status: 200, body: { permissions: Object.fromEntries(permissions) }, points: 1 + 2 * keys.length };
}

function readKey(key: string): PermissionKey {
  if (!isPermissionKey(key)) throw badRequest(`Unrecognized permission: ${key}`);
  return key;
}

/** The project or issue that the question is about; absent and hidden are one answer. */
function contextProject(call: JiraCall): Project | undefined {
  const issue = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issue !== null) {
    const found = findVisibleIssue(call, issue);
    if (!found) throw issueNotFound();
    return call.site.catalogue.getProject(found.projectId);
  }
  const project = call.query.get('projectKey') ?? call.query.get('projectId');
  return project === null ? undefined : getVisibleProject(call, project);
}

const MOST_CHECKED = 1000;

/** Unknown projects, issues and permissions are ignored, not refused. */
function checkPermissions(call: JiraCall): Answer {
  const body = asObject(call.body) ?? {};
  const actor = readSubject(call, asString(body['accountId']));
  const global = asStrings(body['globalPermissions'] ?? []) ?? [];
  for (const key of global) readKey(key);
  let asked = 0;
  const projectPermissions = (asArray(body['projectPermissions']) ?? []).flatMap((entry) => {
    const given = asObject(entry) ?? {};
    const projects = (asArray(given['projects']) ?? []).map(asId);
    const issues = (asArray(given['issues']) ?? []).map(asId);
    if (projects.length > MOST_CHECKED || issues.length > MOST_CHECKED) {
      throw badRequest(`A maximum of ${MOST_CHECKED} projects and ${MOST_CHECKED} issues can be checked.`);
    }
    return (asStrings(given['permissions']) ?? []).map(readKey).map((permission) => {
      asked += 1;
      return {
        permission,
        projects: projects.flatMap((id) => {
          const project = id === undefined ? undefined : call.site.catalogue.findProject(id);
          return project && can(actor, project, permission) ? [Number(project.id)] : [];
        }),
        issues: issues.flatMap((id) =>
          id !== undefined && holds(call, actor, id, permission) ? [Number(id)] : [],
        ),
      };
    });
  });
  const globalPermissions = global.filter((key) => isPermissionKey(key) && canGlobally(actor, key));
  return {
    status: 200,
    body: { globalPermissions, projectPermissions },
    points: 1 + 2 * (asked + global.length),
  };
}

function holds(call: JiraCall, actor: Actor, issueId: string, permission: PermissionKey): boolean {
  const issue = call.site.issues.find(issueId);
  if (!issue) return false;
  const project = call.site.catalogue.getProject(issue.projectId);
  return canSee(actor, project, issue) && can(actor, project, permission);
}

/** Asking about somebody else takes an administrator, or the app itself. */
function readSubject(call: JiraCall, accountId: string | undefined): Actor {
  if (accountId === undefined || accountId === call.actor.accountId) return call.actor;
  if (!call.actor.asApp && !canGlobally(call.actor, 'ADMINISTER')) {
    throw new JiraError(403, ['You are not authorized to check the permissions of other users.']);
  }
  return { accountId, asApp: false };
}
