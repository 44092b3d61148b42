import type { Database } from 'libsql';
import type { ProductEvent } from '../product';
import type { RouteRequest } from '../rest/router';
import type { Catalogue } from './catalogue';
import type { CommentStore } from './comment-store';
import type { IssueStore } from './issue-store';
import type { EntityPropertyAlias } from './jira-model';

/** Everything a handler needs of the stand-in. */
export interface JiraSite {
  readonly database: Database;
  readonly baseUrl: string;
  readonly issues: IssueStore;
  readonly catalogue: Catalogue;
  readonly comments: CommentStore;
  aliases(): readonly EntityPropertyAlias[];
  searchLag(): number;
  listensTo(eventType: string, selfGenerated: boolean): boolean;
  /** Told when what is under way has been stored, and not at all if it fails. */
  announce(event: ProductEvent): void;
}

export interface Actor {
  readonly accountId: string;
  readonly asApp: boolean;
  /** True where the app's backend asks, as itself or as this person. */
  readonly throughApp?: boolean;
}

export interface JiraCall extends RouteRequest {
  readonly actor: Actor;
  readonly now: number;
  readonly site: JiraSite;
}

/** A path parameter that the route's template names. */
export function getParam(call: JiraCall, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`Jira stand-in: the route has no parameter {${name}}.`);
  return value;
}

/** `a,b` and `?x=a&x=b` alike; undefined where the query does not name it. */
export function listParam(call: JiraCall, name: string): string[] | undefined {
  if (!call.query.has(name)) return undefined;
  return call.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
