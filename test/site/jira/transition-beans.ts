import { canOnIssue } from './access';
import { statusBean } from './jira-beans';
import type { JiraCall } from './jira-call';
import type { Issue, Status } from './jira-model';

export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
}

/** Every status can be reached from every other one, as in Jira's simplified workflow. */
export function transitionsOf(call: JiraCall, issue: Issue): Transition[] {
  if (!canOnIssue(call, issue, 'TRANSITION_ISSUES')) return [];
  return projectTransitions(call, issue.projectId);
}

function projectTransitions(call: JiraCall, projectId: string): Transition[] {
  return call.site.catalogue.getProject(projectId).statusIds.map((statusId, index) => {
    const to = call.site.catalogue.getStatus(statusId);
    return { id: String(11 + 10 * index), name: to.name, to };
  });
}

export function transitionBeans(call: JiraCall, issue: Issue): Record<string, unknown>[] {
  return transitionsOf(call, issue).map(({ id, name, to }) => ({
    id,
    name,
    to: statusBean(call.site, to),
    hasScreen: false,
    isGlobal: true,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: to.id === issue.statusId,
  }));
}
