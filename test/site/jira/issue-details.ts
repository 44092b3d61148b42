import { asArray, asId, asObject, asStrings, type JsonObject } from '../rest/json-reading';
import { findVisibleIssue } from './access';
import { labelProblem, notOnScreen, readFieldInput } from './field-input';
import { screenFor } from './issue-screen';
import type { JiraCall } from './jira-call';
import type { Field, Issue, Project, WorkType } from './jira-model';
import { readLinkInput, type LinkInput } from './link-input';

/** What `fields` and `update` of a create or edit ask for. */
export interface IssueDetails {
  /** Values to store; null clears. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Undefined: not mentioned. */
  readonly parent: Issue | null | undefined;
  readonly links: readonly LinkInput[];
  readonly removedLinks: readonly string[];
  /** By field id, in Jira's words; empty where all is well. */
  readonly errors: Readonly<Record<string, string>>;
}

interface Reading {
  readonly call: JiraCall;
  readonly project: Project;
  readonly current: Issue | undefined;
  readonly values: Record<string, unknown>;
  readonly links: LinkInput[];
  readonly removedLinks: string[];
  readonly errors: Record<string, string>;
  parent: Issue | null | undefined;
}

/** Named by every element and decided before its fields are read. */
const IDENTITY = new Set(['project', 'issuetype']);

export function readIssueDetails(
  call: JiraCall,
  project: Project,
  type: WorkType,
  body: JsonObject,
  current?: Issue,
): IssueDetails {
  const fields = asObject(body['fields']) ?? {};
  const update = asObject(body['update']) ?? {};
  const onScreen = new Set(screenFor(call, project, type).map(({ fieldId }) => fieldId));
  const catalogue = new Map(call.site.catalogue.fields().map((field) => [field.id, field]));
  const reading: Reading = {
    call,
    project,
    current,
    values: {},
    links: [],
    removedLinks: [],
    errors: {},
    parent: undefined,
  };
  for (const [id, raw] of Object.entries(fields)) {
    if (IDENTITY.has(id)) continue;
    const field = catalogue.get(id);
    if (id in update) reading.errors[id] = `Field '${id}' cannot be set in both 'fields' and 'update'.`;
    else if (!field || !onScreen.has(id)) reading.errors[id] = notOnScreen(id);
    else if (field.kind === 'links') reading.errors[id] = `Field does not support update '${id}'`;
    else setField(reading, field, raw);
  }
  for (const [id, raw] of Object.entries(update)) {
    const field = catalogue.get(id);
    const operations = asArray(raw);
    if (id in reading.errors) continue;
    if (!field || !onScreen.has(id)) reading.errors[id] = notOnScreen(id);
    else if (!operations) reading.errors[id] = 'data was not an array';
    else if (field.kind === 'links' && operations.length > 1)
      reading.errors[id] = moreThanOne(id, operations.length);
    else for (const operation of operations) applyOperation(reading, field, asObject(operation) ?? {});
  }
  return reading;
}

/**
 * `rest.operations.morethanone`: Jira's own handler of this field takes one operation, and refuses the request for more.
 * Read in its published source and unit test; a live site of today may be laxer, never stricter.
 */
const moreThanOne = (id: string, count: number): string =>
  `Field '${id}' takes one operation, and ${String(count)} were given.`;

function setField(reading: Reading, field: Field, raw: unknown): void {
  if (field.kind === 'parent') {
    setParent(reading, raw);
    return;
  }
  const input = readFieldInput(reading.call, reading.project, field, raw);
  if ('problem' in input) reading.errors[field.id] = input.problem;
  else reading.values[field.id] = input.value;
}

/** `{key}` or `{id}`; null and `{none: true}` take the parent away. */
function setParent(reading: Reading, raw: unknown): void {
  const given = asObject(raw);
  if (raw === null || given?.['none'] === true) {
    reading.parent = null;
    return;
  }
  const idOrKey = asId(given?.['id']) ?? asId(given?.['key']);
  const parent = idOrKey === undefined ? undefined : findVisibleIssue(reading.call, idOrKey);
  if (parent) reading.parent = parent;
  else reading.errors['parent'] = 'Could not find issue by id or key.';
}

function applyOperation(reading: Reading, field: Field, operation: JsonObject): void {
  const [name, raw] = Object.entries(operation)[0] ?? ['', undefined];
  if (field.kind === 'links') {
    applyLinkOperation(reading, name, raw);
  } else if (name === 'set') {
    setField(reading, field, raw);
  } else if (field.kind === 'labels' && (name === 'add' || name === 'remove')) {
    changeLabels(reading, name, raw);
  } else {
    reading.errors[field.id] = `Field does not support update '${name}'`;
  }
}

function applyLinkOperation(reading: Reading, name: string, raw: unknown): void {
  if (name === 'add') {
    const link = readLinkInput(reading.call, raw);
    if ('problem' in link) reading.errors['issuelinks'] = link.problem;
    else reading.links.push(link);
    return;
  }
  const id = asId(asObject(raw)?.['id']);
  if (name === 'remove' && id !== undefined) reading.removedLinks.push(id);
  else reading.errors['issuelinks'] = `Field does not support update '${name}'`;
}

function changeLabels(reading: Reading, name: 'add' | 'remove', raw: unknown): void {
  const wrong = labelProblem(raw);
  if (wrong) {
    reading.errors['labels'] = wrong;
    return;
  }
  const before = asStrings(reading.values['labels'] ?? reading.current?.values['labels']) ?? [];
  const label = String(raw);
  reading.values['labels'] =
    name === 'add' ? [...new Set([...before, label])].sort() : before.filter((known) => known !== label);
}
