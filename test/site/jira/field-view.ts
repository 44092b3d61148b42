import { canSee } from './access';
import {
  categoryBean,
  commentBean,
  jiraDate,
  linkTypeBean,
  priorityBean,
  projectBean,
  rest,
  statusBean,
  typeBean,
  userBean,
} from './jira-beans';
import type { JiraCall } from './jira-call';
import { asString } from '../rest/json-reading';
import type { Field, Issue, IssueLink } from './jira-model';

/** A field as Jira's answers show it, from the value that is stored. */
export function fieldValue(call: JiraCall, issue: Issue, field: Field): unknown {
  const stored = issue.values[field.id];
  switch (field.kind) {
    case 'text':
    case 'adf':
    case 'number':
    case 'date':
      return stored ?? null;
    case 'labels':
      return stored ?? [];
    case 'user':
      return typeof stored === 'string' ? userBean(call.site, stored) : null;
    case 'priority':
      return typeof stored === 'string' ? priorityBean(call.site, stored) : null;
    case 'option':
      return optionValue(call, field, stored);
    case 'security':
      return securityValue(call, issue, stored);
    case 'sprint':
      return sprintValue(call, stored);
    case 'parent':
      return parentValue(call, issue);
    case 'links':
      return call.site.issues.links(issue.id).flatMap((link) => linkValue(call, issue, link));
    case 'comments':
      return commentsValue(call, issue);
    case 'project':
    case 'type': {
      const project = call.site.catalogue.getProject(issue.projectId);
      if (field.kind === 'project') return projectBean(call.site, project);
      return typeBean(call.site, project, call.site.catalogue.getWorkType(project, issue.typeId));
    }
    case 'computed':
      return computedValue(call, issue, field.id);
  }
}

function commentsValue({ site }: JiraCall, issue: Issue): Record<string, unknown> {
  const comments = site.comments.of(issue.id).map((comment) => commentBean(site, issue, comment));
  const { length } = comments;
  const self = rest(site, `issue/${issue.id}/comment`);
  return { comments, self, maxResults: length, total: length, startAt: 0 };
}

function computedValue(call: JiraCall, issue: Issue, fieldId: string): unknown {
  const { site } = call;
  switch (fieldId) {
    case 'status':
      return statusBean(site, site.catalogue.getStatus(issue.statusId));
    case 'statusCategory':
      return categoryBean(site, site.catalogue.getStatus(issue.statusId).category);
    case 'created':
      return jiraDate(issue.created);
    case 'updated':
      return jiraDate(issue.updated);
    case 'creator':
      return userBean(site, issue.creator);
    case 'subtasks':
      return site.issues
        .children(issue.id)
        .filter((child) => isSubtask(call, child) && isVisible(call, child))
        .map((child) => issueStub(call, child));
    default:
      return null;
  }
}

function isSubtask(call: JiraCall, issue: Issue): boolean {
  const { catalogue } = call.site;
  return catalogue.getWorkType(catalogue.getProject(issue.projectId), issue.typeId).hierarchyLevel === -1;
}

const isVisible = (call: JiraCall, issue: Issue): boolean =>
  canSee(call.actor, call.site.catalogue.getProject(issue.projectId), issue);

/** The few fields with which Jira shows an issue inside another one. */
export function issueStub(call: JiraCall, issue: Issue): Record<string, unknown> {
  const { site } = call;
  const project = site.catalogue.getProject(issue.projectId);
  const priority = asString(issue.values['priority']);
  return {
    id: String(issue.id),
    key: issue.key,
    self: rest(site, `issue/${issue.id}`),
    fields: {
      summary: issue.values['summary'],
      status: statusBean(site, site.catalogue.getStatus(issue.statusId)),
      ...(priority ? { priority: priorityBean(site, priority) } : {}),
      issuetype: typeBean(site, project, site.catalogue.getWorkType(project, issue.typeId)),
    },
  };
}

function parentValue(call: JiraCall, issue: Issue): unknown {
  const parent = issue.parentId === null ? undefined : call.site.issues.find(issue.parentId);
  return parent && isVisible(call, parent) ? issueStub(call, parent) : undefined;
}

/** The source of a link sees its destination as outwardIssue; a hidden other end hides the link. */
function linkValue(call: JiraCall, issue: Issue, link: IssueLink): Record<string, unknown>[] {
  const isSource = link.inward === issue.id;
  const other = call.site.issues.find(isSource ? link.outward : link.inward);
  const type = call.site.catalogue.linkTypes().find(({ id }) => id === link.typeId);
  if (!other || !type || !isVisible(call, other)) return [];
  return [
    {
      id: String(link.id),
      self: rest(call.site, `issueLink/${link.id}`),
      type: linkTypeBean(call.site, type),
      [isSource ? 'outwardIssue' : 'inwardIssue']: issueStub(call, other),
    },
  ];
}

function optionValue(call: JiraCall, field: Field, stored: unknown): unknown {
  const option = field.options?.find(({ id }) => id === stored);
  return option ? { self: rest(call.site, `customFieldOption/${option.id}`), ...option } : null;
}

function securityValue(call: JiraCall, issue: Issue, stored: unknown): unknown {
  const level = call.site.catalogue
    .getProject(issue.projectId)
    .securityLevels.find(({ id }) => id === stored);
  if (!level) return null;
  return {
    self: rest(call.site, `securitylevel/${level.id}`),
    id: level.id,
    name: level.name,
    description: '',
  };
}

function sprintValue(call: JiraCall, stored: unknown): unknown {
  const sprint = call.site.catalogue.sprints().find(({ id }) => id === stored);
  if (!sprint) return null;
  const { id, name, state, boardId, startDate, endDate } = sprint;
  return [{ id, name, state, boardId, goal: '', startDate, endDate }];
}
