import { DEFAULTED_FIELDS } from './field-metadata';
import { asId, asObject, asString, type JsonObject } from '../rest/json-reading';
import { can } from './access';
import { readIssueDetails } from './issue-details';
import { readProperties } from './issue-properties';
import { screenFor } from './issue-screen';
import { parentProblems } from './hierarchy';
import { rest } from './jira-beans';
import type { JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import { announceIssue } from './jira-events';
import type { Issue, Project, WorkType } from './jira-model';
import { addOwnLink, checkRoomForLinks } from './write-links';
import { doTransition } from './do-transition';

/** Creates one issue of a request; throws a JiraError before anything is written. */
export function createIssue(call: JiraCall, element: unknown): Record<string, unknown> {
  const body = asObject(element);
  const fields = asObject(body?.['fields']);
  if (!body || !fields) throw new JiraError(400, ['Field "fields" is required.']);
  const project = readProject(call, fields);
  const type = readType(project, fields);
  const details = readIssueDetails(call, project, type, body);
  const parent = details.parent ?? null;
  const errors = {
    ...missingFields(call, project, type, details.values, details.errors),
    ...('parent' in details.errors ? {} : parentProblems(call, project, type, parent)),
    ...details.errors,
  };
  if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
  const properties = readProperties(body['properties']);
  for (const { other } of details.links) checkRoomForLinks(call, other, 1);

  const issue = insertIssue(call, project, type, parent, details.values);
  for (const [key, value] of properties) call.site.issues.setProperty(issue, key, value, call.now);
  announceIssue(call, 'created', issue);
  for (const link of details.links) addOwnLink(call, issue, link);
  return {
    id: String(issue.id),
    key: issue.key,
    self: rest(call.site, `issue/${issue.id}`),
    ...(body['transition'] === undefined ? {} : { transition: transitionResult(call, issue, body) }),
  };
}

function readProject(call: JiraCall, fields: JsonObject): Project {
  const given = asObject(fields['project']);
  const idOrKey = asId(given?.['id']) ?? asString(given?.['key']);
  const project = idOrKey === undefined ? undefined : call.site.catalogue.findProject(idOrKey);
  if (!project || !can(call.actor, project, 'BROWSE_PROJECTS')) {
    throw new JiraError(400, [], { project: 'Specify a valid project ID or key' });
  }
  if (!can(call.actor, project, 'CREATE_ISSUES')) {
    throw new JiraError(403, ['You do not have permission to create issues in this project.']);
  }
  return project;
}

function readType(project: Project, fields: JsonObject): WorkType {
  const given = asObject(fields['issuetype']);
  if (!given) throw new JiraError(400, [], { issuetype: 'Specify an issue type' });
  const id = asId(given['id']);
  const name = asString(given['name'])?.toLowerCase();
  const type = project.workTypes.find(
    (candidate) =>
      !candidate.removed && (id === undefined ? candidate.name.toLowerCase() === name : candidate.id === id),
  );
  if (!type) throw new JiraError(400, [], { issuetype: 'The issue type selected is invalid.' });
  return type;
}

/** The parent is checked by the hierarchy, project and type by their own readers. */
const CHECKED_ELSEWHERE = new Set(['project', 'issuetype', 'parent']);

function missingFields(
  call: JiraCall,
  project: Project,
  type: WorkType,
  values: Readonly<Record<string, unknown>>,
  errors: Readonly<Record<string, string>>,
): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const { fieldId, required } of screenFor(call, project, type)) {
    if (!required || CHECKED_ELSEWHERE.has(fieldId) || fieldId in errors) continue;
    const value = values[fieldId];
    if (value === undefined && DEFAULTED_FIELDS.has(fieldId)) continue;
    if (value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)) continue;
    const name = call.site.catalogue.fields().find(({ id }) => id === fieldId)?.name ?? fieldId;
    missing[fieldId] =
      fieldId === 'summary' ? 'You must specify a summary of the issue.' : `${name} is required.`;
  }
  return missing;
}

function insertIssue(
  call: JiraCall,
  project: Project,
  type: WorkType,
  parent: Issue | null,
  values: Readonly<Record<string, unknown>>,
): Issue {
  const { issues, catalogue } = call.site;
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return issues.insert({
    key: `${project.key}-${catalogue.nextNumber(project.id)}`,
    projectId: project.id,
    typeId: type.id,
    statusId: project.statusIds[0] ?? '10000',
    parentId: parent?.id ?? null,
    creator: call.actor.accountId,
    created: call.now,
    updated: call.now,
    values: { reporter: call.actor.accountId, priority: '3', ...given },
  });
}

/** The issue stands even where its transition fails: the answer says so beside the key. */
function transitionResult(call: JiraCall, issue: Issue, body: JsonObject): Record<string, unknown> {
  try {
    doTransition(call, issue, asId(asObject(body['transition'])?.['id']));
    return { status: 200, errorCollection: { errorMessages: [], errors: {} } };
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    const { status, errorMessages, errors } = error;
    return { status, errorCollection: { errorMessages, errors } };
  }
}
