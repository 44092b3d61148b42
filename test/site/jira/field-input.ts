import { asArray, asId, asObject, asString } from '../rest/json-reading';
import { descriptionProblem } from '../../atlassian/contract/jira-description-nodes';
import { PRIORITIES } from './default-fields';
import type { JiraCall } from './jira-call';
import type { Field, Project } from './jira-model';

/** What to store, or Jira's words for why not. A null value clears the field. */
export type FieldInput = { readonly value: unknown } | { readonly problem: string };

const problem = (text: string): FieldInput => ({ problem: text });

/** Checks one value of `fields` or of a `set` operation. */
export function readFieldInput(call: JiraCall, project: Project, field: Field, raw: unknown): FieldInput {
  if (raw === null || raw === undefined) return { value: null };
  switch (field.kind) {
    case 'text':
      return readText(field, raw);
    case 'adf':
      return readDocument(raw);
    case 'number':
      return typeof raw === 'number' ? { value: raw } : problem('Operation value must be a number');
    case 'date':
      return readDate(raw);
    case 'labels':
      return readLabels(raw);
    case 'option':
      return readOption(field, raw);
    case 'user':
      return readUser(project, field, raw);
    case 'priority':
      return readPriority(raw);
    case 'security':
      return readSecurity(project, raw);
    case 'sprint': {
      const known = call.site.catalogue.sprints().some(({ id }) => id === raw);
      if (typeof raw !== 'number') return problem('Number value expected as the Sprint id.');
      return known ? { value: raw } : problem(`Sprint ${raw} does not exist.`);
    }
    case 'parent':
    case 'links':
    case 'comments':
    case 'project':
    case 'type':
    case 'computed':
      return problem(notOnScreen(field.id));
  }
}

export const notOnScreen = (fieldId: string): string =>
  `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;

function readText(field: Field, raw: unknown): FieldInput {
  const text = asString(raw);
  if (text === undefined) return problem('Operation value must be a string');
  if (field.id !== 'summary') {
    return text.length > 255
      ? problem('The entered text is too long. It exceeds the allowed limit of 255 characters.')
      : { value: text };
  }
  if (text.trim() === '') return { value: null };
  if (text.length > 255) return problem('Summary must be less than 255 characters.');
  if (/[\r\n]/.test(text)) return problem('The summary is invalid because it contains newline characters.');
  return { value: text.trim() };
}

/** Jira's limit on a description is 32,767 characters. */
const LONGEST_TEXT = 32_767;

function readDocument(raw: unknown): FieldInput {
  if (!asObject(raw)) {
    return problem('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  }
  if (descriptionProblem(raw)) return problem('INVALID_INPUT');
  if (JSON.stringify(raw).length > LONGEST_TEXT * 4) return problem('CONTENT_LIMIT_EXCEEDED');
  return { value: raw };
}

function readDate(raw: unknown): FieldInput {
  const text = asString(raw);
  if (text === undefined) return problem('Operation value must be a string');
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return valid ? { value: text } : problem(`Error parsing date string: ${text}`);
}

function readLabels(raw: unknown): FieldInput {
  const labels = asArray(raw);
  if (!labels) return problem('data was not an array');
  for (const label of labels) {
    const wrong = labelProblem(label);
    if (wrong) return problem(wrong);
  }
  return { value: [...new Set(labels)].sort() };
}

export function labelProblem(label: unknown): string | undefined {
  const text = asString(label);
  if (text === undefined) return 'Operation value must be a string';
  if (/\s/.test(text)) return `The label '${text}' contains spaces which is invalid.`;
  if (text.length > 255) return `The label '${text}' exceeds the maximum length for a single label.`;
  return undefined;
}

function readOption(field: Field, raw: unknown): FieldInput {
  const given = asObject(raw);
  if (!given) return problem("Specify a valid 'id' or 'name' for " + field.name);
  const id = asId(given['id']);
  const value = asString(given['value']);
  const option = field.options?.find((candidate) =>
    id === undefined ? candidate.value === value : candidate.id === id,
  );
  if (option) return { value: option.id };
  return problem(
    id === undefined ? `Option value '${value ?? ''}' is not valid` : `Option id '${id}' is not valid`,
  );
}

function readUser(project: Project, field: Field, raw: unknown): FieldInput {
  const accountId = asId(asObject(raw)?.['accountId']) ?? asId(asObject(raw)?.['id']);
  if (accountId === undefined) return problem(`Specify a valid value for ${field.id}`);
  const grants = project.grants[accountId] ?? [];
  if (field.id === 'assignee' && !grants.includes('ASSIGNABLE_USER')) {
    return problem(`User '${accountId}' cannot be assigned issues.`);
  }
  if (grants.length === 0) return problem(`Specify a valid value for ${field.id}`);
  return { value: accountId };
}

function readPriority(raw: unknown): FieldInput {
  const id = asId(asObject(raw)?.['id']);
  const name = asString(asObject(raw)?.['name']);
  const found = PRIORITIES.find((candidate) =>
    id === undefined ? candidate.name === name : candidate.id === id,
  );
  return found ? { value: found.id } : problem('The priority selected is invalid.');
}

function readSecurity(project: Project, raw: unknown): FieldInput {
  const id = asId(asObject(raw)?.['id']);
  const name = asString(asObject(raw)?.['name']);
  const found = project.securityLevels.find((level) =>
    id === undefined ? level.name === name : level.id === id,
  );
  return found ? { value: found.id } : problem('The security level selected is invalid.');
}
