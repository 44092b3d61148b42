import type { JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import { announceIssue } from './jira-events';
import type { Issue } from './jira-model';

/**
 * Deletes for good: Jira leaves no tombstone. Children of an epic stay and lose their parent; subtasks go along, and
 * nobody is told of them: https://developer.atlassian.com/platform/forge/events/#handling-cascading-events-in-jira
 */
export function removeIssue(call: JiraCall, issue: Issue, withSubtasks: boolean): void {
  const { issues, catalogue } = call.site;
  const children = issues.children(issue.id);
  const isSubtask = (child: Issue): boolean =>
    catalogue.getWorkType(catalogue.getProject(child.projectId), child.typeId).hierarchyLevel === -1;
  const subtasks = children.filter(isSubtask);
  if (subtasks.length > 0 && !withSubtasks) {
    throw new JiraError(400, [
      `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    ]);
  }
  announceIssue(call, 'deleted', issue);
  for (const child of children) {
    if (isSubtask(child)) issues.remove(child);
    else issues.update({ ...child, parentId: null });
  }
  issues.remove(issue);
}
