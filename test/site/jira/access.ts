import { getParam, type Actor, type JiraCall, type JiraSite } from './jira-call';
import { issueNotFound, projectNotFound } from './jira-error';
import type { Issue, Project } from './jira-model';
import { GLOBAL_GRANTS, PERMISSIONS, type PermissionKey } from './permission-keys';

/** The app as itself holds every permission in the projects it sees: what it reads must be filtered by the app. */
export function can(actor: Actor, project: Project, permission: PermissionKey): boolean {
  if (actor.asApp) return project.isHiddenFromApp !== true;
  return project.grants[actor.accountId]?.includes(permission) ?? false;
}

export function canGlobally(actor: Actor, permission: PermissionKey): boolean {
  if (actor.asApp) return permission !== 'ADMINISTER';
  return GLOBAL_GRANTS[actor.accountId]?.includes(permission) ?? false;
}

/** Project permissions without a project mean "in any project"; global ones ignore the project. */
export function canAnywhere(actor: Actor, site: JiraSite, permission: PermissionKey): boolean {
  if (PERMISSIONS[permission].type === 'GLOBAL') return canGlobally(actor, permission);
  return site.catalogue.projects().some((project) => can(actor, project, permission));
}

/** Browse permission and, where the issue has a security level, membership of that level. */
export function canSee(actor: Actor, project: Project, issue: Issue): boolean {
  if (actor.asApp) return project.isHiddenFromApp !== true && issue.isHiddenFromApp !== true;
  if (!can(actor, project, 'BROWSE_PROJECTS')) return false;
  const levelId = issue.values['security'];
  if (levelId === undefined || levelId === null) return true;
  const level = project.securityLevels.find(({ id }) => id === levelId);
  return level?.members.includes(actor.accountId) ?? false;
}

export function findVisibleIssue(call: JiraCall, idOrKey: string | number): Issue | undefined {
  const issue = call.site.issues.find(idOrKey);
  if (!issue) return undefined;
  return canSee(call.actor, call.site.catalogue.getProject(issue.projectId), issue) ? issue : undefined;
}

/** The issue that the path names. */
export function getPathIssue(call: JiraCall): Issue {
  const issue = findVisibleIssue(call, getParam(call, 'issueIdOrKey'));
  if (!issue) throw issueNotFound();
  return issue;
}

export function canOnIssue(call: JiraCall, issue: Issue, permission: PermissionKey): boolean {
  return can(call.actor, call.site.catalogue.getProject(issue.projectId), permission);
}

export function visibleProjects(call: JiraCall): readonly Project[] {
  return call.site.catalogue.projects().filter((project) => can(call.actor, project, 'BROWSE_PROJECTS'));
}

export function getVisibleProject(call: JiraCall, idOrKey: string): Project {
  const project = call.site.catalogue.findProject(idOrKey);
  if (!project || !can(call.actor, project, 'BROWSE_PROJECTS')) throw projectNotFound(idOrKey);
  return project;
}
