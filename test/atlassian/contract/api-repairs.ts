import { asArray, asObject } from '../../site/rest/json-reading';

export type DocumentName = 'jira-platform-v3' | 'jira-software' | 'confluence-v2' | 'confluence-v1';

type Node = Record<string, unknown>;

/** Corrects one fault of a published document in place; false where the fault is not there any more. */
interface Repair {
  readonly fault: string;
  readonly apply: (document: Node) => boolean;
}

/** The node at a path of keys, or undefined. */
function at(node: unknown, ...keys: readonly string[]): Node | undefined {
  let current: unknown = node;
  for (const key of keys) current = asObject(current)?.[key];
  return asObject(current);
}

const schema = (document: Node, ...keys: readonly string[]): Node | undefined =>
  at(document, 'components', 'schemas', ...keys);

const JIRA_REPAIRS: readonly Repair[] = [
  {
    fault: 'JsonNode is an internal class, closed; a property value may be any JSON',
    apply(document) {
      if (schema(document, 'JsonNode')?.['additionalProperties'] !== false) return false;
      const schemas = schema(document);
      if (schemas) schemas['JsonNode'] = {};
      return true;
    },
  },
  {
    fault: 'ChangeDetails allows no null where changes hold null, also in the example of the document',
    apply(document) {
      const properties = schema(document, 'ChangeDetails', 'properties');
      if (!properties || at(properties, 'from')?.['nullable'] === true) return false;
      for (const key of ['from', 'to', 'fromString', 'toString', 'fieldId']) {
        properties[key] = { ...at(properties, key), nullable: true };
      }
      return true;
    },
  },
  {
    fault: 'FieldCreateMetadata requires a schema, which its own example leaves out',
    apply(document) {
      const metadata = schema(document, 'FieldCreateMetadata');
      const required = asArray(metadata?.['required']);
      if (!metadata || !required?.includes('schema')) return false;
      metadata['required'] = required.filter((key) => key !== 'schema');
      return true;
    },
  },
  {
    fault: 'MultiIssueEntityProperties.issues limits an array by maxProperties, which has no effect',
    apply(document) {
      const issues = schema(document, 'MultiIssueEntityProperties', 'properties', 'issues');
      if (issues?.['maxProperties'] !== 100) return false;
      delete issues['maxProperties'];
      delete issues['minProperties'];
      Object.assign(issues, { minItems: 1, maxItems: 100 });
      return true;
    },
  },
];

const CONFLUENCE_REPAIRS: readonly Repair[] = [
  {
    fault:
      'a page body matches both halves of its oneOf, which are open and require nothing: both are closed',
    apply(document) {
      const write = schema(document, 'PageBodyWrite');
      const nested = schema(document, 'PageNestedBodyWrite');
      if (!write || !nested || write['additionalProperties'] === false || write['required']) return false;
      Object.assign(write, { required: ['representation', 'value'], additionalProperties: false });
      nested['additionalProperties'] = false;
      return true;
    },
  },
  {
    fault: 'PageUpdateRequest gives spaceId, parentId and ownerId a format "string" and no type',
    apply(document) {
      const keys = [
        'components',
        'requestBodies',
        'PageUpdateRequest',
        'content',
        'application/json',
        'schema',
      ];
      const properties = at(document, ...keys, 'properties');
      if (at(properties, 'spaceId')?.['format'] !== 'string') return false;
      for (const key of ['spaceId', 'parentId', 'ownerId']) {
        const property = at(properties, key);
        if (!property) continue;
        delete property['format'];
        property['type'] = 'string';
      }
      return true;
    },
  },
];

const REPAIRS: Readonly<Record<DocumentName, readonly Repair[]>> = {
  'jira-platform-v3': JIRA_REPAIRS,
  'jira-software': [],
  'confluence-v2': CONFLUENCE_REPAIRS,
  'confluence-v1': [],
};

/** A repair that finds nothing to repair throws, so that a newer document shows which of them to drop. */
export function repairDocument(name: DocumentName, document: Node): void {
  const idle = REPAIRS[name].filter(({ apply }) => !apply(document)).map(({ fault }) => fault);
  if (idle.length > 0) {
    throw new Error(`${name}: these faults are gone, drop their repairs:\n  ${idle.join('\n  ')}`);
  }
}

/** Limits that Atlassian states in prose and leaves out of its schemas. For what we send only. */
export function tightenRequests(name: DocumentName, document: Node): void {
  if (name !== 'jira-platform-v3') return;
  const bulk = schema(document, 'IssuesUpdateBean');
  const updates = schema(document, 'IssuesUpdateBean', 'properties', 'issueUpdates');
  const details = schema(document, 'IssueUpdateDetails');
  const property = schema(document, 'EntityProperty');
  const fetched = schema(document, 'BulkFetchIssueRequestBean', 'properties', 'issueIdsOrKeys');
  if (!bulk || !updates || !details || !property || !fetched) {
    throw new Error(`${name}: a schema to tighten is not there any more.`);
  }
  Object.assign(bulk, { required: ['issueUpdates'], additionalProperties: false });
  Object.assign(updates, { minItems: 1, maxItems: 50 });
  details['additionalProperties'] = false;
  Object.assign(property, {
    required: ['key', 'value'],
    properties: { ...at(property, 'properties'), key: { type: 'string', minLength: 1, maxLength: 255 } },
  });
  Object.assign(fetched, { minItems: 1, maxItems: 100 });
}

/** Atlassian adds keys to its answers without notice: closed schemas hold only for what we send. */
export function openResponses(node: unknown): void {
  for (const member of asArray(node) ?? Object.values(asObject(node) ?? {})) openResponses(member);
  const object: Node | undefined = asObject(node);
  if (object?.['additionalProperties'] === false) delete object['additionalProperties'];
}
