import { asArray, asObject, asString, type JsonObject } from '../../site/rest/json-reading';
import { createAdfCheck } from './adf';
import type { ApiDocument } from './api-documents';

/** A request and its answer, as the site's traffic records them. */
export interface Exchange {
  /** METHOD and path template; null for a path that the product does not know. */
  readonly operation: string | null;
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  readonly status: number;
  readonly requestBody?: unknown;
  readonly responseBody?: unknown;
}

export interface ExchangeCheck {
  /** What is wrong with an exchange; empty where it fits the documents. */
  readonly check: (exchange: Exchange) => readonly string[];
  /** `exchanges N, operations M, documents D, bad B` over everything checked so far. */
  readonly summary: () => string;
}

/** Hardly any operation documents them, and every one can answer them. */
const ANYWHERE = new Set([429, 500, 502, 503, 504]);

/** Real answers that the documents leave out. */
const UNDOCUMENTED: Readonly<Record<string, readonly number[]>> = {
  'PUT /wiki/api/v2/pages/{id}': [409],
  'POST /wiki/api/v2/pages/{page-id}/properties': [409],
  'PUT /wiki/api/v2/pages/{page-id}/properties/{property-id}': [409],
};

/** What people do and the app does not: a document cut down to the app's operations lacks it. jira.js judges it, too. */
const LEFT_OUT = new Set(
  ['GET', 'POST', 'GET /{id}', 'DELETE /{id}'].map((one) => {
    const [method = '', rest = ''] = one.split(' ');
    return `${method} /rest/api/3/issue/{issueIdOrKey}/comment${rest}`;
  }),
);

/**
 * @param refusedRequests whether a request that was answered with 400 must fit its schema too: yes for what an app
 * sends, no where a test provokes the refusal.
 */
export function createExchangeCheck(
  documents: readonly ApiDocument[],
  { refusedRequests = true }: { readonly refusedRequests?: boolean } = {},
): ExchangeCheck {
  const home = new Map(documents.flatMap((document) => document.operations.map((name) => [name, document])));
  const adfProblem = createAdfCheck();
  const seen = { exchanges: 0, bad: 0, operations: new Set<string>(), documents: new Set<string>() };

  function problems(exchange: Exchange): string[] {
    const { operation, status } = exchange;
    if (operation === null) return ['no product has this path'];
    const document = home.get(operation);
    if (!document) return LEFT_OUT.has(operation) ? [] : ['no document has this operation'];
    seen.operations.add(operation);
    seen.documents.add(document.name);
    const isRefused = status === 400 && !refusedRequests;
    return [
      ...(isRefused ? [] : requestProblems(document, operation, exchange)),
      ...responseProblems(document, operation, exchange),
      ...documentProblems(operation, exchange, isRefused),
    ];
  }

  function documentProblems(operation: string, exchange: Exchange, isRefused: boolean): string[] {
    const jira = operation.includes('/rest/api/3/');
    const sent = isRefused
      ? []
      : jira
        ? sentDescriptions(exchange.requestBody)
        : pageBodies(exchange.requestBody);
    const answered = jira ? shownDescriptions(exchange.responseBody) : pageBodies(exchange.responseBody);
    return [...sent, ...answered].flatMap((found) => {
      const problem = adfProblem(found, jira ? 'jira' : 'confluence');
      return problem ? [`a document is not valid: ${problem}`] : [];
    });
  }

  return {
    check(exchange) {
      const found = problems(exchange).map(
        (problem) => `${exchange.method} ${exchange.path} ${exchange.status}: ${problem}`,
      );
      seen.exchanges += 1;
      if (found.length > 0) seen.bad += 1;
      return found;
    },
    summary: () =>
      `exchanges ${seen.exchanges}, operations ${seen.operations.size}, documents ${seen.documents.size}, bad ${seen.bad}`,
  };
}

function requestProblems(document: ApiDocument, operation: string, exchange: Exchange): string[] {
  const query = new URL(exchange.path, 'http://product').searchParams;
  const problems = document.queryProblems(operation, query);
  const validate = document.requestValidator(operation);
  if (!validate) {
    return exchange.requestBody === undefined ? problems : [...problems, 'the request takes no body'];
  }
  if (validate(exchange.requestBody)) return problems;
  return [
    ...problems,
    ...(validate.errors ?? []).map((e) => `the request ${e.instancePath} ${e.message ?? ''}`),
  ];
}

function responseProblems(document: ApiDocument, operation: string, exchange: Exchange): string[] {
  const { status, responseBody } = exchange;
  const validate = document.responseValidator(operation, status);
  if (validate === 'undocumented') {
    const isKnown = ANYWHERE.has(status) || UNDOCUMENTED[operation]?.includes(status);
    return isKnown ? [] : [`the document does not know status ${status}`];
  }
  if (!validate || validate(responseBody)) return [];
  return (validate.errors ?? []).map((e) => `the answer ${e.instancePath} ${e.message ?? ''}`);
}

/** The descriptions of a create, of every element of a bulk create, or of an edit. */
function sentDescriptions(body: unknown): unknown[] {
  const given = asObject(body);
  return [given, ...(asArray(given?.['issueUpdates']) ?? []).map(asObject)].flatMap((element) => [
    ...present(asObject(element?.['fields'])?.['description']),
    ...(asArray(asObject(element?.['update'])?.['description']) ?? []).flatMap((operation) =>
      present(asObject(operation)?.['set']),
    ),
  ]);
}

function shownDescriptions(body: unknown): unknown[] {
  const given = asObject(body);
  return [given, ...(asArray(given?.['issues']) ?? []).map(asObject)].flatMap((issue) => {
    // Metadata has fields as well, and no key.
    const description = issue?.['key'] === undefined ? null : asObject(issue['fields'])?.['description'];
    return asObject(description) ? [description] : [];
  });
}

/** Page bodies travel as strings; a page sends one of them, or several under the names of their formats. */
function pageBodies(body: unknown): unknown[] {
  const given = asObject(body);
  return [given, ...(asArray(given?.['results']) ?? []).map(asObject)].flatMap((page) => {
    const pageBody = asObject(page?.['body']);
    const candidates: (JsonObject | undefined)[] = [pageBody, asObject(pageBody?.['atlas_doc_format'])];
    return candidates.flatMap((candidate) => {
      const value = asString(candidate?.['value']);
      if (candidate?.['representation'] !== 'atlas_doc_format' || value === undefined) return [];
      return [parsed(value)];
    });
  });
}

const present = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value]);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
