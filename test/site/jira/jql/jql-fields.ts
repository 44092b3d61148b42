import type { Indexed } from '../issue-store';
import { plainText, textOf } from '../describe-change';
import { findVisibleIssue } from '../access';
import { PRIORITIES } from '../default-fields';
import type { JiraCall, JiraSite } from '../jira-call';
import { badRequest } from '../jira-error';
import type { EntityPropertyAlias, Field } from '../jira-model';

/** How a field compares: which operators it knows and how its literals are read. */
export type JqlKind = 'exact' | 'text' | 'number' | 'date' | 'key';

export interface JqlField {
  readonly name: string;
  readonly kind: JqlKind;
  /** Properties of type string are compared as they are; everything else without case. */
  readonly isCaseSensitive?: true;
  /** What the issue holds; none where the field is empty. */
  values(indexed: Indexed): readonly (string | number)[];
  /** What an exact literal means, or undefined where it means nothing and Jira refuses the query. */
  resolve?(literal: string): readonly string[] | undefined;
}

/** The field that a clause names: a system or custom field, an alias, or issue.property[key].path. */
export function findJqlField(
  call: JiraCall,
  name: string,
  property?: { key: string; path: string },
): JqlField {
  if (property) {
    const declared = call.site
      .aliases()
      .find(({ propertyKey, path }) => propertyKey === property.key && path === property.path);
    if (declared) return propertyField(declared, `issue.property[${property.key}].${property.path}`);
    throw unknownField(`issue.property[${property.key}].${property.path}`);
  }
  const lower = name.toLowerCase();
  const system = systemField(call, lower);
  if (system) return system;
  const alias = call.site.aliases().find((candidate) => candidate.alias.toLowerCase() === lower);
  if (alias) return propertyField(alias, alias.alias);
  const field = call.site.catalogue
    .fields()
    .find(({ clauseNames }) => clauseNames.some((clause) => clause.toLowerCase() === lower));
  if (field) return storedField(call.site, field);
  throw unknownField(name);
}

const unknownField = (name: string): Error =>
  badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);

function systemField(call: JiraCall, name: string): JqlField | undefined {
  const { catalogue } = call.site;
  const visible = catalogue
    .projects()
    .filter((project) =>
      call.actor.asApp ? project.isHiddenFromApp !== true : project.grants[call.actor.accountId],
    );
  const sameText = (literal: string) => (text: string) => text.toLowerCase() === literal.toLowerCase();
  const orNone = (ids: readonly string[]): readonly string[] | undefined =>
    ids.length > 0 ? ids : undefined;
  switch (name) {
    case 'project':
      return {
        name,
        kind: 'exact',
        values: ({ issue }) => [issue.projectId],
        resolve: (literal) =>
          orNone(
            visible
              .filter((p) => p.id === literal || [p.key, p.name].some(sameText(literal)))
              .map(({ id }) => id),
          ),
      };
    case 'key':
    case 'issuekey':
    case 'id':
    case 'issue':
    case 'parent': {
      const isParent = name === 'parent';
      return {
        name,
        kind: 'key',
        values: ({ issue }) => (isParent ? (issue.parentId === null ? [] : [issue.parentId]) : [issue.id]),
        // An issue that is hidden from the caller is refused like one that never was.
        resolve: (literal) => {
          const found = findVisibleIssue(call, literal);
          return found ? [String(found.id)] : undefined;
        },
      };
    }
    case 'issuetype':
    case 'type':
      return {
        name,
        kind: 'exact',
        values: ({ issue }) => [issue.typeId],
        resolve: (literal) =>
          orNone(
            visible
              .flatMap(({ workTypes }) => workTypes)
              .filter((type) => type.id === literal || sameText(literal)(type.name))
              .map(({ id }) => id),
          ),
      };
    case 'status':
      return {
        name,
        kind: 'exact',
        values: ({ issue }) => [issue.statusId],
        resolve: (literal) =>
          orNone(
            catalogue
              .statuses()
              .filter((status) => status.id === literal || sameText(literal)(status.name))
              .map(({ id }) => id),
          ),
      };
    case 'statuscategory':
      return {
        name: 'statusCategory',
        kind: 'exact',
        values: ({ issue }) => [catalogue.getStatus(issue.statusId).category],
        resolve: (literal) => CATEGORY_NAMES[literal.toLowerCase()],
      };
    case 'created':
    case 'updated':
      return { name, kind: 'date', values: ({ issue }) => [issue[name]] };
    case 'creator':
      return { name, kind: 'exact', values: ({ issue }) => [issue.creator] };
    case 'text':
      return {
        name,
        kind: 'text',
        values: ({ issue }) => [
          `${textOf(issue.values['summary'])} ${plainText(issue.values['description'])}`,
        ],
      };
    default:
      return undefined;
  }
}

const CATEGORY_NAMES: Readonly<Record<string, readonly string[]>> = {
  'to do': ['new'],
  new: ['new'],
  '2': ['new'],
  'in progress': ['indeterminate'],
  indeterminate: ['indeterminate'],
  '4': ['indeterminate'],
  done: ['done'],
  complete: ['done'],
  '3': ['done'],
};

/** A stored field by its kind. */
function storedField({ catalogue }: JiraSite, field: Field): JqlField {
  const stored = ({ issue }: Indexed): unknown => issue.values[field.id];
  const { id: name } = field;
  const text = (value: unknown): readonly string[] => (value === undefined ? [] : [textOf(value)]);
  switch (field.kind) {
    case 'text':
      return { name, kind: 'text', values: (indexed) => text(stored(indexed)) };
    case 'adf':
      return {
        name,
        kind: 'text',
        values: (indexed) => [plainText(stored(indexed))].filter((words) => words !== ''),
      };
    case 'number':
      return {
        name,
        kind: 'number',
        values: (indexed) => {
          const value = stored(indexed);
          return typeof value === 'number' ? [value] : [];
        },
      };
    case 'date':
      return {
        name,
        kind: 'date',
        values: (indexed) => text(stored(indexed)).map((value) => Date.parse(value)),
      };
    case 'labels':
      return { name, kind: 'exact', values: (indexed) => (stored(indexed) as string[] | undefined) ?? [] };
    case 'option':
      return {
        name,
        kind: 'exact',
        values: (indexed) => text(stored(indexed)),
        resolve: (literal) =>
          field.options?.filter(({ id, value }) => id === literal || value === literal).map(({ id }) => id),
      };
    case 'sprint':
      return {
        name,
        kind: 'exact',
        values: (indexed) => text(stored(indexed)),
        resolve: (literal) =>
          catalogue
            .sprints()
            .filter((sprint) => String(sprint.id) === literal || sprint.name === literal)
            .map(({ id }) => String(id)),
      };
    case 'priority':
      return {
        name,
        kind: 'exact',
        values: (indexed) => text(stored(indexed)),
        resolve: (literal) =>
          PRIORITIES.filter(
            (one) => one.id === literal || one.name.toLowerCase() === literal.toLowerCase(),
          ).map(({ id }) => id),
      };
    case 'user':
    case 'security':
      return { name, kind: 'exact', values: (indexed) => text(stored(indexed)) };
    default:
      throw badRequest(`Field '${name}' is not searchable, it is only sortable.`);
  }
}

/** A property value at its path, typed as the manifest declares it. A value of another type is not indexed. */
function propertyField({ propertyKey, path, type }: EntityPropertyAlias, name: string): JqlField {
  const steps = path.split('.');
  return {
    name,
    kind: type === 'string' || type === 'user' ? 'exact' : type,
    isCaseSensitive: true,
    values: ({ properties }) => {
      let value: unknown = properties[propertyKey];
      for (const step of steps) {
        value =
          typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
      }
      return (Array.isArray(value) ? value : [value]).flatMap((member: unknown) => indexedAs(type, member));
    },
  };
}

function indexedAs(type: EntityPropertyAlias['type'], value: unknown): (string | number)[] {
  if (value === undefined || value === null) return [];
  if (type === 'number') return typeof value === 'number' ? [value] : [];
  if (type === 'date') {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? [] : [at];
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
