import type { Clause, Field, OrderBy, TerminalClause } from '@atlaskit/jql-ast';
import type { Indexed } from '../issue-store';
import type { JiraCall } from '../jira-call';
import { badRequest } from '../jira-error';
import { findJqlField, type JqlField } from './jql-fields';
import { readDate, readLiterals, wordsOf, type JqlContext, type JqlLiteral } from './jql-value';

export type Predicate = (indexed: Indexed) => boolean;
export type Order = (a: Indexed, b: Indexed) => number;

/** Turns a where clause into a predicate. Whatever cannot be evaluated is refused here, before any issue is read. */
export function compileClause(call: JiraCall, clause: Clause): Predicate {
  switch (clause.clauseType) {
    case 'not': {
      const inner = compileClause(call, clause.clause);
      return (indexed) => !inner(indexed);
    }
    case 'compound': {
      const parts = clause.clauses.map((part) => compileClause(call, part));
      return clause.operator.value === 'and'
        ? (indexed) => parts.every((part) => part(indexed))
        : (indexed) => parts.some((part) => part(indexed));
    }
    case 'terminal':
      return compileTerminal(call, clause);
  }
}

const OPERATORS: Readonly<Record<JqlField['kind'], readonly string[]>> = {
  exact: ['=', '!=', 'in', 'not in', 'is', 'is not'],
  key: ['=', '!=', 'in', 'not in', 'is', 'is not', '<', '<=', '>', '>='],
  text: ['~', '!~', 'is', 'is not'],
  number: ['=', '!=', 'in', 'not in', 'is', 'is not', '<', '<=', '>', '>='],
  date: ['=', '!=', 'in', 'not in', 'is', 'is not', '<', '<=', '>', '>='],
};

function compileTerminal(call: JiraCall, clause: TerminalClause): Predicate {
  const field = fieldOf(call, clause.field);
  const operator = clause.operator?.value;
  if (!operator || !OPERATORS[field.kind].includes(operator)) {
    throw badRequest(`The operator '${operator ?? ''}' is not supported by the '${field.name}' field.`);
  }
  const context: JqlContext = { accountId: call.actor.accountId, now: call.now };
  const literals = clause.operand ? readLiterals(clause.operand, context) : [];
  switch (operator) {
    case '=':
    case 'in':
      return anyOf(field, literals, context);
    case '!=':
    case 'not in': {
      // Jira leaves out issues where the field is empty, unless the query asks for them.
      const matches = anyOf(field, literals, context);
      return (indexed) => field.values(indexed).length > 0 && !matches(indexed);
    }
    case 'is':
    case 'is not': {
      if (literals[0] !== 'empty')
        throw badRequest(`The operator '${operator}' only supports EMPTY or NULL.`);
      return (indexed) => (field.values(indexed).length === 0) === (operator === 'is');
    }
    case '~':
      return contains(field, literals);
    case '!~': {
      const matches = contains(field, literals);
      return (indexed) => field.values(indexed).length > 0 && !matches(indexed);
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compares(field, operator, literals, context);
    default:
      throw badRequest(`The operator '${operator}' is not supported by the '${field.name}' field.`);
  }
}

function fieldOf(call: JiraCall, field: Field): JqlField {
  const [property] = field.properties ?? [];
  if (!property) return findJqlField(call, field.value);
  if (field.value.toLowerCase() !== 'issue.property') {
    throw badRequest(`Field '${field.text}' does not exist or you do not have permission to view it.`);
  }
  const key = property.key?.value ?? '';
  const path = (property.path ?? []).map(({ value }) => value.replace(/^\./, '')).join('.');
  return findJqlField(call, field.value, { key, path });
}

function anyOf(field: JqlField, literals: readonly JqlLiteral[], context: JqlContext): Predicate {
  const wantsEmpty = literals.includes('empty');
  const wanted = new Set(
    literals.flatMap((literal) => (literal === 'empty' ? [] : meaning(field, literal.text, context))),
  );
  return (indexed) => {
    const values = field.values(indexed);
    return values.length === 0
      ? wantsEmpty
      : values.some((value) => wanted.has(folded(field, String(value))));
  };
}

const folded = (field: JqlField, text: string): string => (field.isCaseSensitive ? text : text.toLowerCase());

/** The stored values that an exact literal stands for. */
function meaning(field: JqlField, text: string, context: JqlContext): string[] {
  if (field.kind === 'number') return [String(readNumber(field, text))];
  if (field.kind === 'date') return [String(readDate(text, field.name, context))];
  if (!field.resolve) return [folded(field, text)];
  const resolved = field.resolve(text);
  if (resolved && resolved.length > 0) return resolved.map((value) => value.toLowerCase());
  throw badRequest(
    field.kind === 'key'
      ? `An issue with key '${text}' does not exist for field '${field.name}'.`
      : `The value '${text}' does not exist for the field '${field.name}'.`,
  );
}

function readNumber(field: JqlField, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) {
    throw badRequest(`Value '${text}' is invalid for the '${field.name}' field: it is not a number.`);
  }
  return value;
}

/** Every word must occur; a trailing * matches the beginning of a word, quotes ask for the words in order. */
function contains(field: JqlField, literals: readonly JqlLiteral[]): Predicate {
  const [literal] = literals;
  if (!literal || literal === 'empty')
    throw badRequest(`The field '${field.name}' needs a text to search for.`);
  const phrase = /^"(.*)"$/.exec(literal.text.trim())?.[1];
  const wanted = literal.text.toLowerCase().match(/[\p{L}\p{N}_]+\*?/gu) ?? [];
  if (wanted.length === 0)
    throw badRequest(`The text '${literal.text}' for field '${field.name}' holds no word.`);
  return (indexed) =>
    field.values(indexed).some((value) => {
      const words = wordsOf(String(value));
      if (phrase !== undefined) return ` ${words.join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `);
      return wanted.every((term) =>
        term.endsWith('*') ? words.some((word) => word.startsWith(term.slice(0, -1))) : words.includes(term),
      );
    });
}

function compares(
  field: JqlField,
  operator: '<' | '<=' | '>' | '>=',
  literals: readonly JqlLiteral[],
  context: JqlContext,
): Predicate {
  const [literal] = literals;
  if (!literal || literal === 'empty') {
    throw badRequest(`The operator '${operator}' does not support EMPTY for the field '${field.name}'.`);
  }
  const bound =
    field.kind === 'date'
      ? readDate(literal.text, field.name, context)
      : Number(meaning(field, literal.text, context)[0]);
  const holds = {
    '<': (value: number) => value < bound,
    '<=': (value: number) => value <= bound,
    '>': (value: number) => value > bound,
    '>=': (value: number) => value >= bound,
  }[operator];
  return (indexed) => field.values(indexed).some((value) => holds(Number(value)));
}

const MOST_SORT_FIELDS = 7;

/** Without ORDER BY the newest issue comes first. */
export function compileOrder(call: JiraCall, orderBy: OrderBy | undefined): Order {
  const fields = orderBy?.fields ?? [];
  if (fields.length > MOST_SORT_FIELDS)
    throw badRequest(`The maximum number of sort fields is ${MOST_SORT_FIELDS}.`);
  const keys = fields.map(({ field, direction }) => ({
    field: fieldOf(call, field),
    sign: direction?.value.toLowerCase() === 'desc' ? -1 : 1,
  }));
  return (a, b) => {
    for (const { field, sign } of keys) {
      const difference = compareValues(field.values(a)[0], field.values(b)[0], sign);
      if (difference !== 0) return difference;
    }
    return b.issue.id - a.issue.id;
  };
}

/** Empty sorts last in both directions. */
function compareValues(a: string | number | undefined, b: string | number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b));
}
