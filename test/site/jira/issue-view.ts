import { fieldValue } from './field-view';
import type { JiraCall } from './jira-call';
import { jiraDate, rest, userBean } from './jira-beans';
import type { Change, Field, Issue } from './jira-model';
import { transitionBeans } from './transition-beans';

export interface IssueViewOptions {
  /** As requested: names, `*all`, `*navigable`, and `-name` to leave one out. */
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  /** Known already, where many issues are shown at once. */
  readonly knownProperties?: Readonly<Record<string, unknown>>;
}

const EXPANDABLE = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

/** The fields that a request's list means. An unknown name is silently nothing, as in Jira. */
export function chosenFields(call: JiraCall, requested: readonly string[]): readonly Field[] {
  const wanted = new Set(requested.filter((name) => !name.startsWith('-')));
  const left = new Set(requested.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const everything = wanted.size === 0 || wanted.has('*all');
  const navigable = everything || wanted.has('*navigable');
  return call.site.catalogue
    .fields()
    .filter(
      ({ id, kind }) => (wanted.has(id) || (kind === 'comments' ? everything : navigable)) && !left.has(id),
    );
}

export function issueView(call: JiraCall, issue: Issue, options: IssueViewOptions): Record<string, unknown> {
  const { site } = call;
  const fields = chosenFields(call, options.fields);
  const onlyIds = fields.length === 0;
  return {
    expand: onlyIds ? '' : EXPANDABLE,
    id: String(issue.id),
    self: rest(site, `issue/${issue.id}`),
    key: issue.key,
    ...(onlyIds
      ? {}
      : { fields: Object.fromEntries(fields.map((field) => [field.id, fieldValue(call, issue, field)])) }),
    ...(options.properties.length > 0
      ? {
          properties: chosenProperties(
            options.knownProperties ?? site.issues.properties(issue.id),
            options.properties,
          ),
        }
      : {}),
    ...expanded(call, issue, fields, options.expand),
  };
}

function expanded(
  call: JiraCall,
  issue: Issue,
  fields: readonly Field[],
  expand: readonly string[],
): Record<string, unknown> {
  const more: Record<string, unknown> = {};
  if (expand.includes('names')) more['names'] = Object.fromEntries(fields.map(({ id, name }) => [id, name]));
  if (expand.includes('schema'))
    more['schema'] = Object.fromEntries(fields.map(({ id, schema }) => [id, schema]));
  if (expand.includes('transitions')) more['transitions'] = transitionBeans(call, issue);
  if (expand.includes('changelog')) {
    const histories = call.site.issues
      .changes(issue.id)
      .reverse()
      .map((change) => changeBean(call, change));
    more['changelog'] = { startAt: 0, maxResults: histories.length, total: histories.length, histories };
  }
  return more;
}

export function changeBean(call: JiraCall, change: Change): Record<string, unknown> {
  return {
    id: String(change.id),
    author: userBean(call.site, change.author),
    created: jiraDate(change.at),
    items: change.items,
  };
}

function chosenProperties(
  properties: Readonly<Record<string, unknown>>,
  requested: readonly string[],
): Record<string, unknown> {
  const left = new Set(requested.filter((key) => key.startsWith('-')).map((key) => key.slice(1)));
  const all = requested.includes('*all');
  return Object.fromEntries(
    Object.entries(properties).filter(([key]) => (all || requested.includes(key)) && !left.has(key)),
  );
}
