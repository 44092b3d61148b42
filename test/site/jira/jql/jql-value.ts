import type { FunctionOperand, Operand } from '@atlaskit/jql-ast';
import { badRequest } from '../jira-error';

/** A literal of the query, with `empty` for EMPTY and null. */
export type JqlLiteral = { readonly text: string } | 'empty';

export interface JqlContext {
  readonly accountId: string;
  readonly now: number;
}

/** The literals of an operand; functions are evaluated, unknown ones refused. */
export function readLiterals(operand: Operand, context: JqlContext): readonly JqlLiteral[] {
  switch (operand.operandType) {
    case 'value':
      return [{ text: operand.value }];
    case 'keyword':
      return ['empty'];
    case 'list':
      return operand.values.flatMap((value) => readLiterals(value, context));
    case 'function':
      return [{ text: callFunction(operand, context) }];
  }
}

function callFunction(operand: FunctionOperand, context: JqlContext): string {
  const name = operand.function.value;
  switch (name.toLowerCase()) {
    case 'currentuser':
      return context.accountId;
    case 'now':
      return new Date(context.now).toISOString();
    case 'startofday':
      return `${new Date(context.now).toISOString().slice(0, 10)} 00:00`;
    case 'endofday':
      return `${new Date(context.now).toISOString().slice(0, 10)} 23:59`;
    default:
      throw badRequest(`Unable to find JQL function '${name}()'.`);
  }
}

const UNITS: Readonly<Record<string, number>> = {
  w: 7 * 86_400_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
};

const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** A date literal in milliseconds: a calendar date, a date with time, or a period from now such as -5d. */
export function readDate(text: string, fieldName: string, context: JqlContext): number {
  const period = /^([+-]?)((?:\d+[wdhm]\s*)+)$/.exec(text.trim());
  if (period) {
    const sign = period[1] === '-' ? -1 : 1;
    const parts = [...(period[2] ?? '').matchAll(/(\d+)([wdhm])/g)];
    return (
      context.now + sign * parts.reduce((sum, [, n, unit]) => sum + Number(n) * (UNITS[unit ?? ''] ?? 0), 0)
    );
  }
  const date = DATE.exec(text.trim());
  const at = date
    ? Date.UTC(
        Number(date[1]),
        Number(date[2]) - 1,
        Number(date[3]),
        Number(date[4] ?? 0),
        Number(date[5] ?? 0),
      )
    : Number.NaN;
  if (Number.isNaN(at)) {
    throw badRequest(
      `Date value '${text}' for field '${fieldName}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
    );
  }
  return at;
}

/** The words by which Jira's text index finds a text: letters, digits and underscores, without case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
