import { findAccount } from '../rest/accounts';
import { PRIORITIES } from './default-fields';
import type { JiraSite } from './jira-call';
import type { ChangeItem, Field, Issue } from './jira-model';

interface Side {
  readonly value: string | null;
  readonly text: string | null;
}

/** The changelog items between two states of an issue. */
export function describeChange(site: JiraSite, before: Issue, after: Issue): ChangeItem[] {
  const items: ChangeItem[] = [];
  for (const field of site.catalogue.fields()) {
    const from = before.values[field.id];
    const to = after.values[field.id];
    if (JSON.stringify(from) !== JSON.stringify(to)) {
      items.push(changeItem(field, sideOf(site, field, before, from), sideOf(site, field, after, to)));
    }
  }
  if (before.typeId !== after.typeId) items.push(typeItem(site, before, after));
  if (before.parentId !== after.parentId) {
    const parent = { field: 'IssueParentAssociation', fieldtype: 'jira' } as const;
    const from = issueSide(site, before.parentId);
    const to = issueSide(site, after.parentId);
    items.push({ ...parent, from: from.value, fromString: from.text, to: to.value, toString: to.text });
  }
  return items;
}

function changeItem(field: Field, from: Side, to: Side): ChangeItem {
  const custom = field.id.startsWith('customfield_');
  return {
    field: custom ? field.name : field.id,
    fieldtype: custom ? 'custom' : 'jira',
    fieldId: field.id,
    from: from.value,
    fromString: from.text,
    to: to.value,
    toString: to.text,
  };
}

function typeItem(site: JiraSite, before: Issue, after: Issue): ChangeItem {
  const nameOf = (issue: Issue): string =>
    site.catalogue.getWorkType(site.catalogue.getProject(issue.projectId), issue.typeId).name;
  return {
    field: 'issuetype',
    fieldtype: 'jira',
    fieldId: 'issuetype',
    from: before.typeId,
    fromString: nameOf(before),
    to: after.typeId,
    toString: nameOf(after),
  };
}

function issueSide(site: JiraSite, id: number | null): Side {
  const issue = id === null ? undefined : site.issues.find(id);
  return { value: id === null ? null : String(id), text: issue?.key ?? null };
}

function sideOf(site: JiraSite, field: Field, issue: Issue, value: unknown): Side {
  if (value === undefined || value === null) {
    return field.kind === 'labels' ? { value: '', text: '' } : { value: null, text: null };
  }
  const text = textOf(value);
  switch (field.kind) {
    case 'adf':
      return { value: null, text: plainText(value) };
    case 'labels':
      return { value: '', text: (value as string[]).join(' ') };
    case 'user':
      return { value: text, text: findAccount(text)?.displayName ?? text };
    case 'priority':
      return { value: text, text: PRIORITIES.find(({ id }) => id === value)?.name ?? text };
    case 'option':
      return { value: text, text: field.options?.find(({ id }) => id === value)?.value ?? text };
    case 'sprint':
      return { value: text, text: site.catalogue.sprints().find(({ id }) => id === value)?.name ?? text };
    case 'security': {
      const levels = site.catalogue.getProject(issue.projectId).securityLevels;
      return { value: text, text: levels.find(({ id }) => id === value)?.name ?? text };
    }
    case 'date':
      return { value: text, text: `${text} 00:00:00.0` };
    default:
      return { value: null, text };
  }
}

/** The words of a document, as the changelog and the text search know them. */
export function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, content } = node as { text?: unknown; content?: unknown };
  if (typeof text === 'string') return text;
  return Array.isArray(content) ? content.map(plainText).filter(Boolean).join(' ') : '';
}

/** A stored value that is an id, a number or a text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
