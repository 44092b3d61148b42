import type { SiteClock } from '../product';
import { createAdminContext } from './admin-context';
import { createBoardAdmin, type BoardAdmin } from './board-admin';
import { createIssueAdmin, type IssueAdmin } from './issue-admin';
import { createLanguageAdmin, type LanguageAdmin } from './language-admin';
import type { JiraSite } from './jira-call';
import { createProjectAdmin, type ProjectAdmin } from './project-admin';

/** What an administrator, or somebody at the keyboard, does to Jira outside the app. Effects are immediate. */
export interface JiraAdmin extends ProjectAdmin, IssueAdmin, BoardAdmin, LanguageAdmin {}

/** `unit` stores what its work does as one, and then tells of it. */
export function createJiraAdmin(
  site: () => JiraSite,
  clock: SiteClock,
  unit: <T>(work: () => T) => T,
): JiraAdmin {
  const context = createAdminContext(site, clock, unit);
  return {
    ...createProjectAdmin(context),
    ...createIssueAdmin(context),
    ...createBoardAdmin(context),
    ...createLanguageAdmin(context),
  };
}
