import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { asArray, asObject, asString, type JsonObject } from '../../site/rest/json-reading';
import { createQueryCheck } from './api-queries';
import { openResponses, repairDocument, tightenRequests, type DocumentName } from './api-repairs';

/** One of Atlassian's published API documents, or the part of it that holds the operations in use. */
export interface ApiDocument {
  readonly name: DocumentName;
  /** METHOD and whole path template: `POST /rest/api/3/issue/bulk`. */
  readonly operations: readonly string[];
  /** Undefined where the operation takes no body. */
  requestValidator(operation: string): ValidateFunction | undefined;
  /** 'undocumented' where the document does not know the status; undefined where it gives no schema for it. */
  responseValidator(operation: string, status: number): ValidateFunction | 'undocumented' | undefined;
  /** What is wrong with a query string. */
  queryProblems(operation: string, query: URLSearchParams): string[];
}

const BASES: Readonly<Record<DocumentName, string>> = {
  'jira-platform-v3': '',
  'jira-software': '',
  'confluence-v2': '/wiki/api/v2',
  'confluence-v1': '',
};

/**
 * The folder that ATLASSIAN_API_DOCS names. Without it contract tests are skipped, except in CI, where they must run:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/ (and the pages of the others) link the documents.
 */
export function findApiFolder(): string | undefined {
  const folder = process.env['ATLASSIAN_API_DOCS'];
  if (folder) return folder;
  if (process.env['CI'] === 'true') {
    throw new Error(
      'Contract tests: ATLASSIAN_API_DOCS is not set. Set it to a folder that holds jira-platform-v3.json, jira-software.json, confluence-v2.json and confluence-v1.json.',
    );
  }
  return undefined;
}

export function loadApiDocuments(folder: string): readonly ApiDocument[] {
  return (Object.keys(BASES) as DocumentName[]).map((name) => loadDocument(folder, name));
}

function loadDocument(folder: string, name: DocumentName): ApiDocument {
  const file = [`${name}.min.json`, `${name}.json`].map((base) => join(folder, base)).find(existsSync);
  if (!file) throw new Error(`Contract tests: ${folder} holds neither ${name}.min.json nor ${name}.json.`);
  const text = readFileSync(file, 'utf8');
  const requests = prepare(name, text);
  tightenRequests(name, requests);
  const responses = prepare(name, text);
  openResponses(responses['components']);
  openResponses(responses['paths']);
  return describe(name, requests, responses);
}

function prepare(name: DocumentName, text: string): Record<string, unknown> {
  const document = JSON.parse(text) as Record<string, unknown>;
  repairDocument(name, document);
  return document;
}

/** The document is no schema itself, hence not strict; ChangeDetails has a property called toString, hence own. */
function compiler(document: JsonObject): (pointer: string) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, ownProperties: true });
  addFormats(ajv);
  ajv.addSchema(document, 'document');
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = compiled.get(pointer);
    if (known) return known;
    const validator = ajv.compile({ $ref: `document#${pointer}` });
    compiled.set(pointer, validator);
    return validator;
  };
}

const JSON_SCHEMA = `content/${encodeURIComponent('application~1json')}/schema`;

const step = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

function describe(name: DocumentName, requests: JsonObject, responses: JsonObject): ApiDocument {
  const base = BASES[name];
  const paths = asObject(responses['paths']) ?? {};
  const compileRequest = compiler(requests);
  const compileResponse = compiler(responses);
  const checkQuery = createQueryCheck(responses);

  const locate = (operation: string): { pointer: string; found: JsonObject } => {
    const [method = '', whole = ''] = operation.split(' ');
    const path = whole.slice(base.length);
    const found = asObject(asObject(paths[path])?.[method.toLowerCase()]);
    if (!found) throw new Error(`${name} has no operation ${operation}.`);
    return { pointer: `/paths/${step(path)}/${method.toLowerCase()}`, found };
  };

  return {
    name,
    operations: Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(asObject(methods) ?? {})
        .filter((method) => ['get', 'post', 'put', 'delete'].includes(method))
        .map((method) => `${method.toUpperCase()} ${base}${path}`),
    ),
    requestValidator(operation) {
      const { pointer, found } = locate(operation);
      const body = asObject(found['requestBody']);
      if (!body) return undefined;
      const reference = asString(body['$ref']);
      return compileRequest(`${reference ? reference.slice(1) : `${pointer}/requestBody`}/${JSON_SCHEMA}`);
    },
    responseValidator(operation, status) {
      const { pointer, found } = locate(operation);
      const documented = asObject(found['responses']) ?? {};
      const code =
        String(status) in documented ? String(status) : 'default' in documented ? 'default' : undefined;
      if (code === undefined) return 'undocumented';
      const content = asObject(asObject(documented[code])?.['content']);
      if (!asObject(content?.['application/json'])?.['schema']) return undefined;
      return compileResponse(`${pointer}/responses/${code}/${JSON_SCHEMA}`);
    },
    queryProblems(operation, query) {
      const { pointer, found } = locate(operation);
      return checkQuery(pointer, asArray(found['parameters']) ?? [], query);
    },
  };
}
