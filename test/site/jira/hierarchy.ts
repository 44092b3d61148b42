import type { JiraCall } from './jira-call';
import type { Issue, Project, WorkType } from './jira-model';

/** Why an issue of this type cannot have this parent, by field id in Jira's words. */
export function parentProblems(
  call: JiraCall,
  project: Project,
  type: WorkType,
  parent: Issue | null,
): Record<string, string> {
  if (!parent) {
    return type.hierarchyLevel === -1
      ? { parent: 'Issue type is a sub-task but parent issue key or id not specified.' }
      : {};
  }
  const { catalogue } = call.site;
  const parentProject = catalogue.getProject(parent.projectId);
  const parentType = catalogue.getWorkType(parentProject, parent.typeId);
  if (type.hierarchyLevel === -1 && parent.projectId !== project.id) {
    return { project: 'Sub-tasks must be created in the same project as the parent.' };
  }
  const sameTeamProject = parent.projectId === project.id;
  if ((project.style === 'next-gen' || parentProject.style === 'next-gen') && !sameTeamProject) {
    return { parentId: 'The given parent work item must be in the same project.' };
  }
  if (parentType.hierarchyLevel !== type.hierarchyLevel + 1) {
    return { parentId: 'Given parent work item does not belong to appropriate hierarchy.' };
  }
  return {};
}
