import type { Routes } from '../rest/router';
import { AGILE_ROUTES } from './agile-routes';
import { CATALOGUE_ROUTES } from './catalogue-routes';
import { COMMENT_ROUTES } from './comment-routes';
import { CREATEMETA_ROUTES } from './createmeta-routes';
import { HISTORY_ROUTES } from './history-routes';
import { ISSUE_CREATE_ROUTES } from './issue-create-routes';
import { ISSUE_ROUTES } from './issue-routes';
import type { JiraCall } from './jira-call';
import { LINK_ROUTES } from './link-routes';
import { PERMISSION_ROUTES } from './permission-routes';
import { PROJECT_ROUTES } from './project-routes';
import { PROPERTY_ROUTES } from './property-routes';
import { REMOTE_LINK_ROUTES } from './remote-link-routes';
import { SEARCH_ROUTES } from './search-routes';
import { TASK_ROUTES } from './task-routes';
import { USER_ROUTES } from './user-routes';

/** Every operation that the stand-in answers. */
export const JIRA_ROUTES: Routes<JiraCall> = {
  ...ISSUE_CREATE_ROUTES,
  ...ISSUE_ROUTES,
  ...PROPERTY_ROUTES,
  ...LINK_ROUTES,
  ...REMOTE_LINK_ROUTES,
  ...HISTORY_ROUTES,
  ...COMMENT_ROUTES,
  ...CREATEMETA_ROUTES,
  ...SEARCH_ROUTES,
  ...PROJECT_ROUTES,
  ...PERMISSION_ROUTES,
  ...USER_ROUTES,
  ...CATALOGUE_ROUTES,
  ...AGILE_ROUTES,
  ...TASK_ROUTES,
};
