import { can } from './access';
import type { JiraCall } from './jira-call';
import type { Project, ScreenField, WorkType } from './jira-model';
import type { PermissionKey } from './permission-keys';

/** Fields that a screen shows only to whoever holds a permission. */
const GUARDED: Readonly<Record<string, PermissionKey>> = {
  issuelinks: 'LINK_ISSUES',
  assignee: 'ASSIGN_ISSUES',
  reporter: 'MODIFY_REPORTER',
  duedate: 'SCHEDULE_ISSUES',
  security: 'SET_ISSUE_SECURITY',
};

/** The fields that this caller finds on the screen of a work type. */
export function screenFor(call: JiraCall, project: Project, type: WorkType): readonly ScreenField[] {
  return type.screen.filter(({ fieldId }) => {
    if (fieldId === 'security' && project.securityLevels.length === 0) return false;
    const permission = GUARDED[fieldId];
    return permission === undefined || can(call.actor, project, permission);
  });
}
