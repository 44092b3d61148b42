import { nextId, type AdminContext } from './admin-context';
import { customField, EPIC_NAME } from './default-fields';
import {
  COMPANY_SCREEN,
  COMPANY_STATUSES,
  COMPANY_TYPES,
  planProject,
  TEAM_SCREEN,
  teamStatuses,
} from './default-site';
import { textOf } from './describe-change';
import { announceProjectDeleted } from './jira-events';
import type { HierarchyLevel, LinkType, Project, SecurityLevel, WorkType } from './jira-model';
import type { PermissionKey } from './permission-keys';

export interface NewProject {
  readonly key: string;
  readonly name?: string;
  readonly style: 'company-managed' | 'team-managed';
  /** Names with their hierarchy level; the usual four where absent. */
  readonly types?: readonly (readonly [name: string, level: HierarchyLevel])[];
  readonly linksOnCreateScreen?: boolean;
  /** Epics want Epic Name beside the summary, as in company-managed projects of earlier years. */
  readonly requiresEpicName?: boolean;
  /** The app's own role was taken away in it. */
  readonly isHiddenFromApp?: boolean;
}

/** What an administrator sets up. */
export interface ProjectAdmin {
  createProject(project: NewProject): Project;
  /** Takes the app's own role away in a project, or gives it back. */
  hideProjectFromApp(projectKey: string, isHidden?: boolean): void;
  findProject(key: string): Project | undefined;
  /** With all its issues, of which nobody is told one by one. */
  deleteProject(key: string): void;
  /** All that the account may do there from now on. */
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
}

export function createProjectAdmin({ site, unit, callAs, getProject }: AdminContext): ProjectAdmin {
  const changeTypes = (projectKey: string, change: (type: WorkType) => WorkType): void => {
    const project = getProject(projectKey);
    site().catalogue.saveProject({ ...project, workTypes: project.workTypes.map(change) });
  };
  const allTypeIds = (): string[] =>
    site()
      .catalogue.projects()
      .flatMap(({ workTypes }) => workTypes.map(({ id }) => id));

  const admin: ProjectAdmin = {
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
      const needsName = ({ hierarchyLevel }: WorkType) =>
        plan.requiresEpicName === true && hierarchyLevel === 1;
      if (plan.requiresEpicName === true && !catalogue.fields().some(({ id }) => id === EPIC_NAME.id))
        catalogue.save({ fields: [...catalogue.fields(), EPIC_NAME] });
      const made: Project = {
        ...project,
        workTypes: project.workTypes.map((type) =>
          needsName(type)
            ? { ...type, screen: [...type.screen, { fieldId: EPIC_NAME.id, required: true }] }
            : type,
        ),
        ...(plan.isHiddenFromApp === true ? { isHiddenFromApp: true } : {}),
      };
      catalogue.saveProject(made);
      return made;
    },
    hideProjectFromApp(projectKey, isHidden = true) {
      const { isHiddenFromApp: _former, ...project } = getProject(projectKey);
      site().catalogue.saveProject(isHidden ? { ...project, isHiddenFromApp: true } : project);
    },
    findProject: (key) => site().catalogue.findProject(key),
    deleteProject(key) {
      const project = getProject(key);
      unit(() => {
        announceProjectDeleted(callAs('ada'), project);
        const { issues, catalogue } = site();
        for (const issue of issues.ofProject(project.id)) issues.remove(issue);
        const boards = catalogue.boards().filter(({ projectId }) => projectId !== project.id);
        const isKept = ({ boardId }: { boardId: number }) => boards.some(({ id }) => id === boardId);
        catalogue.save({ boards, sprints: catalogue.sprints().filter(isKept) });
        catalogue.removeProject(project.id);
      });
    },
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
  };
  return admin;
}

const renumbered = (firstId: number): (typeof COMPANY_TYPES)[number][] =>
  COMPANY_TYPES.map(([, name, level], index) => [firstId + index, name, level] as const);
