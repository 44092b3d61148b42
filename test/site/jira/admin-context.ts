import type { SiteClock } from '../product';
import type { JiraCall, JiraSite } from './jira-call';
import type { Issue, Project } from './jira-model';

/** What the acts of an administrator are made of. */
export interface AdminContext {
  readonly site: () => JiraSite;
  /** Stores what the work does as one, and then tells of it. */
  readonly unit: <T>(work: () => T) => T;
  readonly callAs: (accountId: string) => JiraCall;
  readonly getProject: (key: string) => Project;
  readonly getIssue: (key: string | number) => Issue;
}

export function createAdminContext(
  site: () => JiraSite,
  clock: SiteClock,
  unit: <T>(work: () => T) => T,
): AdminContext {
  return {
    site,
    unit,
    callAs: (accountId) => ({
      site: site(),
      actor: { accountId, asApp: false },
      now: clock.now(),
      params: {},
      query: new URLSearchParams(),
      body: undefined,
    }),
    getProject(key) {
      const project = site().catalogue.findProject(key);
      if (!project) throw new Error(`Jira stand-in: there is no project ${key}.`);
      return project;
    },
    getIssue(key) {
      const issue = site().issues.find(key);
      if (!issue) throw new Error(`Jira stand-in: there is no issue ${key}.`);
      return issue;
    },
  };
}

/** Ids that administrators make stay clear of those that the site starts with. */
export const nextId = (ids: readonly string[]): string => String(Math.max(10_100, ...ids.map(Number)) + 1);
