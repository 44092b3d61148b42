import type { Clause, Field, Operand } from '@atlaskit/jql-ast';
import type { ParsedJql } from './parse-jql';

type Json = Record<string, unknown>;

/** The structure that POST /jql/parse answers, from the parser's own tree. */
export function jqlStructure({ where, orderBy }: ParsedJql): Json {
  return {
    ...(where ? { where: clauseJson(where) } : {}),
    ...(orderBy
      ? {
          orderBy: {
            fields: orderBy.fields.map(({ field, direction }) => ({
              field: fieldJson(field),
              ...(direction ? { direction: direction.value.toLowerCase() } : {}),
            })),
          },
        }
      : {}),
  };
}

function clauseJson(clause: Clause): Json {
  switch (clause.clauseType) {
    case 'compound':
      return { operator: clause.operator.value, clauses: clause.clauses.map(clauseJson) };
    case 'not':
      return { operator: 'not', clauses: [clauseJson(clause.clause)] };
    case 'terminal':
      return {
        field: fieldJson(clause.field),
        operator: clause.operator?.value,
        ...(clause.operand ? { operand: operandJson(clause.operand) } : {}),
        ...(clause.predicates.length > 0
          ? {
              predicates: clause.predicates.map(({ operator, operand }) => ({
                operator: operator.value,
                operand: operand ? operandJson(operand) : {},
              })),
            }
          : {}),
      };
  }
}

function fieldJson(field: Field): Json {
  const properties = field.properties ?? [];
  if (properties.length === 0) return { name: field.value, encodedName: field.text };
  return {
    name: field.value,
    encodedName: field.text,
    property: properties.map(({ key, path }) => ({
      entity: field.value.split('.')[0],
      key: key?.value ?? '',
      path: (path ?? []).map(({ value }) => value.replace(/^\./, '')).join('.'),
    })),
  };
}

function operandJson(operand: Operand): Json {
  switch (operand.operandType) {
    case 'value':
      return { value: operand.value, encodedValue: operand.text };
    case 'keyword':
      return { keyword: 'empty' };
    case 'list':
      return { values: operand.values.map(operandJson) };
    case 'function':
      return {
        function: operand.function.value,
        arguments: operand.arguments.map(({ value }) => value),
        encodedOperand: operand.function.text,
      };
  }
}
