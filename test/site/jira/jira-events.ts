import { fieldValue } from './field-view';
import { projectBean } from './jira-beans';
import type { JiraCall } from './jira-call';
import type { ChangeItem, Issue, IssueLink, LinkType, Project } from './jira-model';

/** The fields that an event shows: https://developer.atlassian.com/platform/forge/events-reference/jira/#issue-events */
const SHOWN = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
];

export function announceIssue(call: JiraCall, what: 'created' | 'deleted', issue: Issue): void {
  tell(call, `avi:jira:${what}:issue`, () => ({ issue: issueOf(call, issue), ...causer(call) }));
}

/** An assignment is told twice: as a change, and by itself. */
export function announceChange(
  call: JiraCall,
  issue: Issue,
  changeId: number,
  items: readonly ChangeItem[],
): void {
  const change = (told: readonly ChangeItem[]) => ({
    issue: issueOf(call, issue),
    ...causer(call),
    changelog: { id: String(changeId), items: told.map(({ fieldtype: _fieldtype, ...item }) => item) },
  });
  tell(call, 'avi:jira:updated:issue', () => change(items));
  const assignment = items.filter(({ fieldId }) => fieldId === 'assignee');
  if (assignment.length > 0) tell(call, 'avi:jira:assigned:issue', () => change(assignment));
}

export function announceLink(
  call: JiraCall,
  what: 'created' | 'deleted',
  link: IssueLink,
  { id, name, inward, outward }: LinkType,
): void {
  tell(call, `avi:jira:${what}:issuelink`, () => ({
    id: String(link.id),
    sourceIssueId: String(link.inward),
    destinationIssueId: String(link.outward),
    issueLinkType: {
      id,
      name,
      outwardName: outward,
      inwardName: inward,
      isSubTaskLinkType: false,
      isSystemLinkType: false,
    },
  }));
}

export function announceComment(
  call: JiraCall,
  issue: Issue,
  what: 'commented:issue' | 'deleted:comment',
  comment: unknown,
): void {
  tell(call, `avi:jira:${what}`, () => ({ issue: issueOf(call, issue), ...causer(call), comment }));
}

/** The project's issues go with it and are not told of one by one. */
export function announceProjectDeleted(call: JiraCall, project: Project): void {
  tell(call, 'avi:jira:deleted:project', () => ({
    project: projectBean(call.site, project),
    ...causer(call),
  }));
}

const causer = (call: JiraCall) => ({ atlassianId: call.actor.accountId });

function issueOf(call: JiraCall, issue: Issue): Record<string, unknown> {
  const fields = call.site.catalogue.fields().filter(({ id }) => SHOWN.includes(id));
  return {
    id: String(issue.id),
    key: issue.key,
    fields: Object.fromEntries(fields.map((field) => [field.id, fieldValue(call, issue, field)])),
  };
}

/** Events name things by the addresses of version 2 of the REST interface. */
function tell(call: JiraCall, eventType: string, describe: () => Readonly<Record<string, unknown>>): void {
  const { site, actor, now } = call;
  const selfGenerated = actor.throughApp ?? false;
  if (!site.listensTo(eventType, selfGenerated)) return;
  const text = JSON.stringify(describe());
  const told = text.replaceAll(`${site.baseUrl}/rest/api/3/`, `${site.baseUrl}/rest/api/2/`);
  site.announce({
    eventType,
    ...(JSON.parse(told) as Record<string, unknown>),
    selfGenerated,
    timestamp: String(now),
  });
}
