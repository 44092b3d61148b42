import type { JsonObject } from '../rest/json-reading';
import type { Field, FieldKind } from './jira-model';

const CUSTOM = 'com.atlassian.jira.plugin.system.customfieldtypes';

function system(id: string, name: string, kind: FieldKind, type: string, extra: JsonObject = {}): Field {
  return { id, name, kind, schema: { type, ...extra, system: id }, clauseNames: [id] };
}

/** A custom field of the kinds that Jira's administrators add. */
export function customField(
  number: number,
  name: string,
  kind: 'text' | 'adf' | 'number' | 'date' | 'option' | 'sprint' | 'user',
  options?: readonly string[],
): Field {
  const [type, custom] = {
    text: ['string', `${CUSTOM}:textfield`],
    adf: ['string', `${CUSTOM}:textarea`],
    number: ['number', `${CUSTOM}:float`],
    date: ['date', `${CUSTOM}:datepicker`],
    option: ['option', `${CUSTOM}:select`],
    user: ['user', `${CUSTOM}:userpicker`],
    sprint: ['array', 'com.pyxis.greenhopper.jira:gh-sprint'],
  }[kind] as [string, string];
  return {
    id: `customfield_${number}`,
    name,
    kind,
    schema: { type, ...(kind === 'sprint' ? { items: 'json' } : {}), custom, customId: number },
    clauseNames: [`cf[${number}]`, name],
    ...(options
      ? { options: options.map((value, index) => ({ id: String(number * 10 + index), value })) }
      : {}),
  };
}

export const PRIORITIES = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, index) => ({
  id: String(index + 1),
  name,
}));

/** Asked of epics by company-managed projects of earlier years; a site without such a project has no such field. */
export const EPIC_NAME: Field = {
  id: 'customfield_10011',
  name: 'Epic Name',
  kind: 'text',
  schema: { type: 'string', custom: 'com.pyxis.greenhopper.jira:gh-epic-label', customId: 10011 },
  clauseNames: ['cf[10011]', 'Epic Name'],
};

export const DEFAULT_FIELDS: readonly Field[] = [
  system('summary', 'Summary', 'text', 'string'),
  { ...system('issuetype', 'Work type', 'type', 'issuetype'), clauseNames: ['issuetype', 'type'] },
  system('project', 'Project', 'project', 'project'),
  system('description', 'Description', 'adf', 'string'),
  system('labels', 'Labels', 'labels', 'array', { items: 'string' }),
  { ...system('parent', 'Parent', 'parent', 'issuelink'), clauseNames: ['parent'] },
  { ...system('issuelinks', 'Linked Issues', 'links', 'array', { items: 'issuelinks' }), clauseNames: [] },
  system('assignee', 'Assignee', 'user', 'user'),
  system('reporter', 'Reporter', 'user', 'user'),
  system('priority', 'Priority', 'priority', 'priority'),
  { ...system('duedate', 'Due date', 'date', 'date'), clauseNames: ['due', 'duedate'] },
  { ...system('security', 'Security Level', 'security', 'securitylevel'), clauseNames: ['level'] },
  system('status', 'Status', 'computed', 'status'),
  {
    ...system('statusCategory', 'Status Category', 'computed', 'statusCategory'),
    clauseNames: ['statusCategory'],
  },
  system('created', 'Created', 'computed', 'datetime'),
  system('updated', 'Updated', 'computed', 'datetime'),
  system('creator', 'Creator', 'computed', 'user'),
  {
    ...system('subtasks', 'Sub-tasks', 'computed', 'array', { items: 'issuelinks' }),
    clauseNames: ['subtasks'],
  },
  {
    ...system('comment', 'Comment', 'comments', 'comments-page'),
    clauseNames: [],
  },
  system('resolution', 'Resolution', 'computed', 'resolution'),
  customField(10015, 'Start date', 'date'),
  customField(10016, 'Story point estimate', 'number'),
  customField(10020, 'Sprint', 'sprint'),
  customField(10031, 'Release train', 'option', ['North', 'South', 'Harbour']),
];
