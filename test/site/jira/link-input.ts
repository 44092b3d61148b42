import { asId, asObject, asString, type JsonObject } from '../rest/json-reading';
import { findVisibleIssue } from './access';
import type { JiraCall } from './jira-call';
import type { Issue, LinkType } from './jira-model';

/** A link that an issue shall carry: `inward` names the other end as its inwardIssue. */
export interface LinkInput {
  readonly typeId: string;
  readonly side: 'inward' | 'outward';
  readonly other: Issue;
}

export function findLinkType(call: JiraCall, given: JsonObject | undefined): LinkType | undefined {
  const id = asId(given?.['id']);
  const name = asString(given?.['name'])?.toLowerCase();
  const inward = asString(given?.['inward']);
  const outward = asString(given?.['outward']);
  return call.site.catalogue.linkTypes().find((type) => {
    if (id !== undefined) return type.id === id;
    if (name !== undefined) return type.name.toLowerCase() === name;
    if (inward !== undefined) return type.inward === inward;
    return outward !== undefined && type.outward === outward;
  });
}

/** The issue that `{id}` or `{key}` names, if the caller may see it. */
export function findNamedIssue(call: JiraCall, given: unknown): Issue | undefined {
  const named = asObject(given);
  const idOrKey = asId(named?.['id']) ?? asId(named?.['key']);
  return idOrKey === undefined ? undefined : findVisibleIssue(call, idOrKey);
}

/** One `update.issuelinks: [{add: …}]`, or Jira's words for why not. */
export function readLinkInput(call: JiraCall, raw: unknown): LinkInput | { readonly problem: string } {
  const given = asObject(raw);
  const type = asObject(given?.['type']);
  const found = findLinkType(call, type);
  if (!found) {
    const name = asString(type?.['name']) ?? asId(type?.['id']) ?? '';
    return { problem: `No issue link type with name '${name}' found.` };
  }
  const inward = given?.['inwardIssue'];
  const outward = given?.['outwardIssue'];
  if ((inward === undefined) === (outward === undefined)) {
    return { problem: 'Exactly one of inwardIssue and outwardIssue must be specified.' };
  }
  const other = findNamedIssue(call, inward ?? outward);
  if (!other) return { problem: 'Issue does not exist or you do not have permission to see it.' };
  return { typeId: found.id, side: inward === undefined ? 'outward' : 'inward', other };
}
