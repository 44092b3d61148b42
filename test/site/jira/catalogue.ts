import type { Database } from 'libsql';
import type { Board, Field, LinkType, Project, Sprint, Status, WorkType } from './jira-model';
import { preparedOnce } from '../rest/prepared-once';

/** What an administrator sets up: projects, fields, statuses, link types, boards. */
export interface Catalogue {
  projects(): readonly Project[];
  findProject(idOrKey: string): Project | undefined;
  getProject(id: string): Project;
  saveProject(project: Project): void;
  removeProject(id: string): void;
  /** The next issue number of a project; numbers of deleted issues do not come back. */
  nextNumber(projectId: string): number;
  fields(): readonly Field[];
  statuses(): readonly Status[];
  linkTypes(): readonly LinkType[];
  boards(): readonly Board[];
  sprints(): readonly Sprint[];
  save(part: Partial<CatalogueParts>): void;
  getWorkType(project: Project, typeId: string): WorkType;
  getStatus(id: string): Status;
}

export interface CatalogueParts {
  readonly fields: readonly Field[];
  readonly statuses: readonly Status[];
  readonly linkTypes: readonly LinkType[];
  readonly boards: readonly Board[];
  readonly sprints: readonly Sprint[];
}

export function createCatalogue(database: Database): Catalogue {
  const prepare = preparedOnce(database);
  let projects: readonly Project[] | undefined;
  let parts: Partial<CatalogueParts> = {};

  function part<Name extends keyof CatalogueParts>(name: Name): CatalogueParts[Name] {
    const known = parts[name] as CatalogueParts[Name] | undefined;
    if (known) return known;
    const row = prepare('select value from jira_setting where name = ?').get(name) as
      { value: string } | undefined;
    const value = (row ? JSON.parse(row.value) : []) as CatalogueParts[Name];
    parts = { ...parts, [name]: value };
    return value;
  }

  const catalogue: Catalogue = {
    projects() {
      projects ??= (prepare('select doc from jira_project order by id').all() as { doc: string }[]).map(
        ({ doc }) => JSON.parse(doc) as Project,
      );
      return projects;
    },
    findProject: (idOrKey) =>
      catalogue.projects().find(({ id, key }) => id === idOrKey || key === idOrKey.toUpperCase()),
    getProject(id) {
      const project = catalogue.projects().find((candidate) => candidate.id === id);
      if (!project) throw new Error(`Jira stand-in: an issue names project ${id}, which does not exist.`);
      return project;
    },
    saveProject(project) {
      prepare(
        `insert into jira_project(id, key, last_number, doc) values(?, ?, 0, ?)
         on conflict(id) do update set key = excluded.key, doc = excluded.doc`,
      ).run(project.id, project.key, JSON.stringify(project));
      projects = undefined;
    },
    removeProject(id) {
      prepare('delete from jira_project where id = ?').run(id);
      projects = undefined;
    },
    nextNumber(projectId) {
      prepare('update jira_project set last_number = last_number + 1 where id = ?').run(projectId);
      const row = prepare('select last_number from jira_project where id = ?').get(projectId);
      return (row as { last_number: number }).last_number;
    },
    fields: () => part('fields'),
    statuses: () => part('statuses'),
    linkTypes: () => part('linkTypes'),
    boards: () => part('boards'),
    sprints: () => part('sprints'),
    save(changed) {
      for (const [name, value] of Object.entries(changed)) {
        prepare('insert or replace into jira_setting(name, value) values(?, ?)').run(
          name,
          JSON.stringify(value),
        );
      }
      parts = { ...parts, ...changed };
    },
    getWorkType(project, typeId) {
      const type = project.workTypes.find(({ id }) => id === typeId);
      if (!type) throw new Error(`Jira stand-in: project ${project.key} has no work type ${typeId}.`);
      return type;
    },
    getStatus(id) {
      const status = catalogue.statuses().find((candidate) => candidate.id === id);
      if (!status) throw new Error(`Jira stand-in: an issue names status ${id}, which does not exist.`);
      return status;
    },
  };
  return catalogue;
}
