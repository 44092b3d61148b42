import { asArray, asId, asObject, asString, asStrings, type JsonObject } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { chosenFields, issueView } from './issue-view';
import { listParam, type JiraCall } from './jira-call';
import { badRequest, JiraError } from './jira-error';
import { compileClause, compileOrder } from './jql/evaluate-jql';
import { jqlStructure } from './jql/jql-structure';
import { parseJql, type ParsedJql } from './jql/parse-jql';
import { searchIssues } from './search-issues';

export const SEARCH_ROUTES: Routes<JiraCall> = {
  'POST /rest/api/3/jql/parse': (call) => {
    const queries = asStrings(asObject(call.body)?.['queries']) ?? [];
    if (queries.length === 0) throw badRequest('The queries must not be empty.');
    const validation = call.query.get('validation') ?? 'strict';
    if (!isValidation(validation)) throw badRequest(`The validation '${validation}' is not supported.`);
    return { status: 200, body: { queries: queries.map((query) => parsedQuery(call, query, validation)) } };
  },
  'POST /rest/api/3/search/jql': (call) => search(call, readBody(call)),
  'GET /rest/api/3/search/jql': (call) => search(call, readQuery(call)),
  'POST /rest/api/3/search/approximate-count': (call) => {
    const jql = asString(asObject(call.body)?.['jql']) ?? '';
    return { status: 200, body: { count: searchIssues(call, jql).length }, points: 1 };
  },
  'POST /rest/api/3/jql/match': (call) => {
    const body = asObject(call.body);
    const ids = new Set((asArray(body?.['issueIds']) ?? []).map((id) => Number(id)));
    const matches = (asStrings(body?.['jqls']) ?? []).map((jql) => ({
      matchedIssues: searchIssues(call, jql)
        .map(({ issue }) => issue.id)
        .filter((id) => ids.has(id)),
      errors: [],
    }));
    return { status: 200, body: { matches }, points: 1 + ids.size };
  },
};

type Validation = 'strict' | 'warn' | 'none';

const isValidation = (text: string): text is Validation => ['strict', 'warn', 'none'].includes(text);

/**
 * Unknown fields and values are errors as they are in a search. `strict` shows the structure only without errors, `warn`
 * beside them, `none` looks at the form alone.
 */
function parsedQuery(call: JiraCall, query: string, validation: Validation): Record<string, unknown> {
  let parsed: ParsedJql;
  try {
    parsed = parseJql(query);
  } catch (error) {
    return { query, errors: messagesOf(error) };
  }
  const errors = validation === 'none' ? [] : semanticErrors(call, parsed);
  return {
    query,
    ...(errors.length === 0 || validation === 'warn' ? { structure: jqlStructure(parsed) } : {}),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

function semanticErrors(call: JiraCall, { where, orderBy }: ParsedJql): readonly string[] {
  try {
    if (where) compileClause(call, where);
    compileOrder(call, orderBy);
    return [];
  } catch (error) {
    return messagesOf(error);
  }
}

function messagesOf(error: unknown): readonly string[] {
  if (error instanceof JiraError) return error.errorMessages;
  throw error;
}

interface SearchRequest {
  readonly jql: string;
  readonly nextPageToken: string | undefined;
  readonly maxResults: number;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  readonly reconcileIssues: readonly number[];
}

const MOST_IDS = 5000;
const MOST_WITH_FIELDS = 100;
const MOST_PROPERTIES = 5;
const MOST_RECONCILED = 50;

const KNOWN = ['jql', 'nextPageToken', 'maxResults', 'fields', 'expand', 'properties', 'fieldsByKeys'];

function readBody(call: JiraCall): SearchRequest {
  const body: JsonObject = asObject(call.body) ?? {};
  const unknown = Object.keys(body).find((key) => !KNOWN.includes(key) && key !== 'reconcileIssues');
  if (unknown !== undefined)
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  return checked({
    jql: asString(body['jql']) ?? '',
    nextPageToken: asString(body['nextPageToken']),
    maxResults: Number(body['maxResults'] ?? 50),
    fields: asStrings(body['fields'] ?? []) ?? [],
    properties: asStrings(body['properties'] ?? []) ?? [],
    expand: (asString(body['expand']) ?? '').split(',').filter(Boolean),
    reconcileIssues: (asArray(body['reconcileIssues']) ?? []).map((id) => {
      if (typeof id !== 'number') throw badRequest('reconcileIssues must be a list of issue ids.');
      return id;
    }),
  });
}

function readQuery(call: JiraCall): SearchRequest {
  return checked({
    jql: call.query.get('jql') ?? '',
    nextPageToken: call.query.get('nextPageToken') ?? undefined,
    maxResults: Number(call.query.get('maxResults') ?? 50),
    fields: listParam(call, 'fields') ?? [],
    properties: listParam(call, 'properties') ?? [],
    expand: listParam(call, 'expand') ?? [],
    reconcileIssues: (listParam(call, 'reconcileIssues') ?? []).map(Number),
  });
}

function checked(request: SearchRequest): SearchRequest {
  if (!Number.isInteger(request.maxResults) || request.maxResults < 1 || request.maxResults > MOST_IDS) {
    throw badRequest(`The value of maxResults must be between 1 and ${MOST_IDS}.`);
  }
  if (request.properties.length > MOST_PROPERTIES) {
    throw badRequest(`The maximum number of properties that can be requested is ${MOST_PROPERTIES}.`);
  }
  if (request.reconcileIssues.length > MOST_RECONCILED) {
    throw badRequest(`The maximum number of issues to reconcile is ${MOST_RECONCILED}.`);
  }
  return request;
}

/** Only ids unless fields are asked for; no total; the token is the only way to the next page. */
function search(call: JiraCall, request: SearchRequest): Answer {
  const onlyIds = request.fields.every((name) => name === 'id' || name === 'key');
  const fields = onlyIds ? ['id'] : request.fields;
  const size = Math.min(request.maxResults, onlyIds ? MOST_IDS : MOST_WITH_FIELDS);
  const found = searchIssues(call, request.jql, request.reconcileIssues);
  const start = request.nextPageToken === undefined ? 0 : readToken(call, request);
  const page = found.slice(start, start + size);
  const next = start + page.length;
  const isLast = next >= found.length || size === 0;
  const shown = page.map(({ issue, properties }) => {
    const { properties: asked, expand } = request;
    const view = issueView(call, issue, { fields, properties: asked, expand, knownProperties: properties });
    return onlyIds && !request.fields.includes('key') ? withoutKey(view, asked.length > 0) : view;
  });
  const names = request.expand.includes('names')
    ? { names: Object.fromEntries(chosenFields(call, fields).map(({ id, name }) => [id, name])) }
    : {};
  return {
    status: 200,
    body: {
      issues: shown,
      isLast,
      ...names,
      ...(isLast ? {} : { nextPageToken: token(call, request, next) }),
    },
    points: 1 + page.length,
  };
}

function withoutKey(view: Record<string, unknown>, withProperties: boolean): Record<string, unknown> {
  return withProperties ? { id: view['id'], properties: view['properties'] } : { id: view['id'] };
}

const TOKEN_LIFE_MS = 7 * 86_400_000;

interface PageToken {
  readonly next: number;
  readonly until: number;
  readonly jql: string;
  readonly accountId: string;
}

function token(call: JiraCall, { jql }: SearchRequest, next: number): string {
  const page: PageToken = { next, until: call.now + TOKEN_LIFE_MS, jql, accountId: call.actor.accountId };
  return Buffer.from(JSON.stringify(page)).toString('base64url');
}

function readToken(call: JiraCall, { jql, nextPageToken = '' }: SearchRequest): number {
  const page = parseToken(nextPageToken);
  if (!page || page.until < call.now || page.jql !== jql || page.accountId !== call.actor.accountId) {
    throw badRequest('The provided next page token is invalid or expired.');
  }
  return page.next;
}

function parseToken(text: string): PageToken | undefined {
  try {
    const page = asObject(JSON.parse(Buffer.from(text, 'base64url').toString()));
    const next = asId(page?.['next']);
    return page && next !== undefined ? (page as unknown as PageToken) : undefined;
  } catch {
    return undefined;
  }
}
