import { asId, asObject, asString, type JsonObject } from '../rest/json-reading';
import { canOnIssue } from './access';
import { describeChange } from './describe-change';
import { parentProblems } from './hierarchy';
import { readIssueDetails } from './issue-details';
import { readProperties } from './issue-properties';
import type { JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import type { Issue, Project, WorkType } from './jira-model';
import { writeChange } from './write-change';
import { addOwnLink, removeLink } from './write-links';

/** Applies `fields`, `update` and `properties` to an issue that the caller may see. */
export function editIssue(call: JiraCall, issue: Issue, body: JsonObject): void {
  if (!canOnIssue(call, issue, 'EDIT_ISSUES')) {
    throw new JiraError(403, ['You do not have permission to edit issues in this project.']);
  }
  const { issues, catalogue } = call.site;
  const project = catalogue.getProject(issue.projectId);
  const type = catalogue.getWorkType(project, issue.typeId);
  const details = readIssueDetails(call, project, type, body, issue);
  const newType = readNewType(project, type, body);
  const errors = {
    ...details.errors,
    ...clearedFields(call, type, details.values),
    ...(details.parent === undefined || 'parent' in details.errors
      ? {}
      : parentProblems(call, project, newType, details.parent)),
  };
  if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
  const properties = readProperties(body['properties']);

  const next = withDetails(issue, details.values, details.parent, newType, call.now);
  const items = describeChange(call.site, issue, next);
  if (items.length > 0) writeChange(call, next, items);
  for (const [key, value] of properties) issues.setProperty(next, key, value, call.now);
  for (const link of details.links) addOwnLink(call, next, link);
  for (const id of details.removedLinks) {
    const link = issues.findLink(id);
    if (link && (link.inward === issue.id || link.outward === issue.id)) removeLink(call, link);
  }
}

function withDetails(
  issue: Issue,
  values: JsonObject,
  parent: Issue | null | undefined,
  type: WorkType,
  now: number,
): Issue {
  const merged = Object.entries({ ...issue.values, ...values }).filter(([, value]) => value !== null);
  return {
    ...issue,
    values: Object.fromEntries(merged),
    parentId: parent === undefined ? issue.parentId : (parent?.id ?? null),
    typeId: type.id,
    updated: now,
  };
}

function readNewType(project: Project, current: WorkType, body: JsonObject): WorkType {
  const given = asObject(asObject(body['fields'])?.['issuetype']);
  if (!given) return current;
  const id = asId(given['id']);
  const name = asString(given['name']);
  const type = project.workTypes.find(
    (candidate) => !candidate.removed && (id === undefined ? candidate.name === name : candidate.id === id),
  );
  if (type?.hierarchyLevel !== current.hierarchyLevel) {
    throw new JiraError(400, [], { issuetype: 'The issue type selected is invalid.' });
  }
  return type;
}

function clearedFields(call: JiraCall, type: WorkType, values: JsonObject): Record<string, string> {
  const cleared: Record<string, string> = {};
  for (const { fieldId, required } of type.screen) {
    if (!required || values[fieldId] !== null) continue;
    const name = call.site.catalogue.fields().find(({ id }) => id === fieldId)?.name ?? fieldId;
    cleared[fieldId] =
      fieldId === 'summary' ? 'You must specify a summary of the issue.' : `${name} is required.`;
  }
  return cleared;
}
