import type { SiteClock } from '../product';
import { asObject } from '../rest/json-reading';
import { customField } from './default-fields';
import {
  COMPANY_SCREEN,
  COMPANY_STATUSES,
  COMPANY_TYPES,
  planProject,
  TEAM_SCREEN,
  teamStatuses,
} from './default-site';
import { describeChange, textOf } from './describe-change';
import { editIssue, writeChange } from './edit-issue';
import { doTransition } from './do-transition';
import type { JiraCall, JiraSite } from './jira-call';
import { inTransaction } from '../rest/in-transaction';
import type { HierarchyLevel, Issue, LinkType, Project, SecurityLevel, WorkType } from './jira-model';
import type { PermissionKey } from './permission-keys';
import { removeIssue } from './remove-issue';
import { transitionsOf } from './transition-beans';

export interface NewProject {
  readonly key: string;
  readonly name?: string;
  readonly style: 'company-managed' | 'team-managed';
  /** Names with their hierarchy level; the usual four where absent. */
  readonly types?: readonly (readonly [name: string, level: HierarchyLevel])[];
  readonly linksOnCreateScreen?: boolean;
}

/** What an administrator, or somebody at the keyboard, does to Jira outside the app. Effects are immediate. */
export interface JiraAdmin {
  createProject(project: NewProject): Project;
  findProject(key: string): Project | undefined;
  grant(projectKey: string, accountId: string, permissions: readonly PermissionKey[]): void;
  /** Makes a field of the screen required (or not again), for one work type or all. */
  requireField(projectKey: string, fieldId: string, required?: boolean, typeName?: string): void;
  /** Adds a custom field to the site and to every screen of the project; answers its id. */
  addField(
    projectKey: string,
    name: string,
    kind: 'text' | 'adf' | 'number' | 'date' | 'option' | 'user',
    options?: readonly string[],
  ): string;
  removeFromScreen(projectKey: string, fieldId: string): void;
  addToScreen(projectKey: string, fieldId: string): void;
  addWorkType(projectKey: string, name: string, level: HierarchyLevel): WorkType;
  removeWorkType(projectKey: string, name: string): void;
  addLinkType(name: string, outward: string, inward: string): LinkType;
  removeLinkType(name: string): void;
  addSecurityLevel(projectKey: string, name: string, members: readonly string[]): SecurityLevel;
  /** Null makes the issue visible to everybody who may browse again. */
  setSecurity(issueKey: string, levelId: string | null): void;
  /** The key changes, the id stays; the old key leads to the new one. */
  moveIssue(issueKey: string, projectKey: string, accountId?: string): Issue;
  changeType(issueKey: string, typeName: string, accountId?: string): void;
  editAs(accountId: string, issueKey: string, body: Readonly<Record<string, unknown>>): void;
  transitionAs(accountId: string, issueKey: string, statusName: string): void;
  deleteIssue(issueKey: string): void;
  findIssue(idOrKey: string | number): Issue | undefined;
  countIssues(): number;
}

export function createJiraAdmin(site: () => JiraSite, clock: SiteClock): JiraAdmin {
  const getProject = (key: string): Project => {
    const project = site().catalogue.findProject(key);
    if (!project) throw new Error(`Jira stand-in: there is no project ${key}.`);
    return project;
  };
  const getIssue = (key: string | number): Issue => {
    const issue = site().issues.find(key);
    if (!issue) throw new Error(`Jira stand-in: there is no issue ${key}.`);
    return issue;
  };
  const callAs = (accountId: string): JiraCall => ({
    site: site(),
    actor: { accountId, asApp: false },
    now: clock.now(),
    params: {},
    query: new URLSearchParams(),
    body: undefined,
  });
  const changeTypes = (projectKey: string, change: (type: WorkType) => WorkType): void => {
    const project = getProject(projectKey);
    site().catalogue.saveProject({ ...project, workTypes: project.workTypes.map(change) });
  };
  const nextId = (ids: readonly string[]): string => String(Math.max(10_100, ...ids.map(Number)) + 1);
  const allTypeIds = (): string[] =>
    site()
      .catalogue.projects()
      .flatMap(({ workTypes }) => workTypes.map(({ id }) => id));
  const unit = <T>(work: () => T): T => inTransaction(site().database, work);

  const admin: JiraAdmin = {
    createProject(plan) {
      const { catalogue } = site();
      const id = nextId(catalogue.projects().map((project) => project.id));
      const team = plan.style === 'team-managed';
      const statuses = team
        ? teamStatuses(id, Number(nextId(catalogue.statuses().map((status) => status.id))))
        : COMPANY_STATUSES;
      if (team) catalogue.save({ statuses: [...catalogue.statuses(), ...statuses] });
      const firstType = Number(nextId(allTypeIds()));
      const named = plan.types?.map(([name, level], index) => [firstType + index, name, level] as const);
      const links = plan.linksOnCreateScreen ?? !team;
      const screen = (team ? TEAM_SCREEN : COMPANY_SCREEN).filter(({ fieldId }) => fieldId !== 'issuelinks');
      const project = planProject({
        id,
        key: plan.key,
        name: plan.name ?? plan.key,
        style: team ? 'next-gen' : 'classic',
        types: named ?? (team ? renumbered(firstType) : COMPANY_TYPES),
        screen: links ? [...screen, { fieldId: 'issuelinks', required: false }] : screen,
        statusIds: statuses.map((status) => status.id),
      });
      catalogue.saveProject(project);
      return project;
    },
    findProject: (key) => site().catalogue.findProject(key),
    grant(projectKey, accountId, permissions) {
      const project = getProject(projectKey);
      site().catalogue.saveProject({ ...project, grants: { ...project.grants, [accountId]: permissions } });
    },
    requireField(projectKey, fieldId, required = true, typeName) {
      changeTypes(projectKey, (type) => {
        if (typeName !== undefined && type.name !== typeName) return type;
        const others = type.screen.filter((field) => field.fieldId !== fieldId);
        return { ...type, screen: [...others, { fieldId, required }] };
      });
    },
    addField(projectKey, name, kind, options) {
      const { catalogue } = site();
      const numbers = catalogue.fields().map(({ schema }) => textOf(schema['customId']));
      const field = customField(Number(nextId(numbers)), name, kind, options);
      catalogue.save({ fields: [...catalogue.fields(), field] });
      admin.addToScreen(projectKey, field.id);
      return field.id;
    },
    removeFromScreen(projectKey, fieldId) {
      changeTypes(projectKey, (type) => ({
        ...type,
        screen: type.screen.filter((field) => field.fieldId !== fieldId),
      }));
    },
    addToScreen(projectKey, fieldId) {
      admin.requireField(projectKey, fieldId, false);
    },
    addWorkType(projectKey, name, hierarchyLevel) {
      const project = getProject(projectKey);
      const like = project.workTypes.find((type) => type.hierarchyLevel === hierarchyLevel);
      const type: WorkType = {
        id: nextId(allTypeIds()),
        name,
        description: '',
        hierarchyLevel,
        screen: like?.screen ?? COMPANY_SCREEN,
      };
      site().catalogue.saveProject({ ...project, workTypes: [...project.workTypes, type] });
      return type;
    },
    removeWorkType(projectKey, name) {
      changeTypes(projectKey, (type) => (type.name === name ? { ...type, removed: true } : type));
    },
    addLinkType(name, outward, inward) {
      const { catalogue } = site();
      const type = { id: nextId(catalogue.linkTypes().map(({ id }) => id)), name, inward, outward };
      catalogue.save({ linkTypes: [...catalogue.linkTypes(), type] });
      return type;
    },
    removeLinkType(name) {
      const { catalogue } = site();
      catalogue.save({ linkTypes: catalogue.linkTypes().filter((type) => type.name !== name) });
    },
    addSecurityLevel(projectKey, name, members) {
      const project = getProject(projectKey);
      const levelIds = site()
        .catalogue.projects()
        .flatMap(({ securityLevels }) => securityLevels.map(({ id }) => id));
      const level = { id: nextId(levelIds), name, members };
      site().catalogue.saveProject({ ...project, securityLevels: [...project.securityLevels, level] });
      return level;
    },
    setSecurity(issueKey, levelId) {
      const issue = getIssue(issueKey);
      const { security: _former, ...values } = issue.values;
      const now = clock.now();
      site().issues.update({
        ...issue,
        updated: now,
        values: levelId === null ? values : { ...values, security: levelId },
      });
    },
    moveIssue: (issueKey, projectKey, accountId = 'ada') =>
      unit(() => moveIssue(callAs(accountId), getIssue(issueKey), getProject(projectKey))),
    changeType(issueKey, typeName, accountId = 'ada') {
      const issue = getIssue(issueKey);
      const project = site().catalogue.getProject(issue.projectId);
      const type = project.workTypes.find(({ name }) => name === typeName);
      if (!type) throw new Error(`Jira stand-in: ${project.key} has no work type ${typeName}.`);
      const next = { ...issue, typeId: type.id, updated: clock.now() };
      unit(() => writeChange(callAs(accountId), next, describeChange(site(), issue, next)));
    },
    editAs(accountId, issueKey, body) {
      unit(() => editIssue(callAs(accountId), getIssue(issueKey), asObject(body) ?? {}));
    },
    transitionAs(accountId, issueKey, statusName) {
      const call = callAs(accountId);
      const issue = getIssue(issueKey);
      const transition = transitionsOf(call, issue).find(({ name }) => name === statusName);
      unit(() => doTransition(call, issue, transition?.id ?? statusName));
    },
    deleteIssue(issueKey) {
      unit(() => removeIssue(site(), getIssue(issueKey), true));
    },
    findIssue: (idOrKey) => site().issues.find(idOrKey),
    countIssues: () => site().issues.all().length,
  };
  return admin;
}

const renumbered = (firstId: number): (typeof COMPANY_TYPES)[number][] =>
  COMPANY_TYPES.map(([, name, level], index) => [firstId + index, name, level] as const);

/** To the type of the same name, else to the first of the same level; a parent that stays behind is lost. */
function moveIssue(call: JiraCall, issue: Issue, target: Project): Issue {
  const { catalogue, issues } = call.site;
  const source = catalogue.getProject(issue.projectId);
  const type = catalogue.getWorkType(source, issue.typeId);
  const candidates = target.workTypes.filter(({ hierarchyLevel }) => hierarchyLevel === type.hierarchyLevel);
  const newType = candidates.find(({ name }) => name === type.name) ?? candidates[0];
  if (!newType) throw new Error(`Jira stand-in: ${target.key} has no work type for ${issue.key}.`);
  const status = catalogue.getStatus(issue.statusId);
  const moved: Issue = {
    ...issue,
    key: `${target.key}-${catalogue.nextNumber(target.id)}`,
    projectId: target.id,
    typeId: newType.id,
    statusId:
      target.statusIds.find((id) => catalogue.getStatus(id).category === status.category) ?? issue.statusId,
    parentId: null,
    updated: call.now,
  };
  issues.rename(moved, issue.key);
  issues.addChange(issue.id, call.actor.accountId, call.now, [
    {
      field: 'project',
      fieldtype: 'jira',
      fieldId: 'project',
      from: source.id,
      fromString: source.name,
      to: target.id,
      toString: target.name,
    },
    { field: 'Key', fieldtype: 'jira', from: null, fromString: issue.key, to: null, toString: moved.key },
  ]);
  return moved;
}
