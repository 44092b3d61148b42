import type { Answer } from '../rest/router';
import type { JiraCall } from './jira-call';
import { badRequest } from './jira-error';

/** A PageBean: startAt and maxResults in the query, the rest as Jira pages most of its lists. */
export function pageBean<T>(
  call: JiraCall,
  path: string,
  all: readonly T[],
  show: (item: T) => unknown,
  { size = 50, most = 100 }: { readonly size?: number; readonly most?: number } = {},
): Answer {
  const startAt = wholeNumber(call, 'startAt', 0);
  const maxResults = Math.min(most, wholeNumber(call, 'maxResults', size));
  const values = all.slice(startAt, startAt + maxResults).map(show);
  const isLast = startAt + values.length >= all.length;
  const url = (at: number): string =>
    `${call.site.baseUrl}/rest/${path}${path.includes('?') ? '&' : '?'}startAt=${at}&maxResults=${maxResults}`;
  return {
    status: 200,
    body: {
      self: url(startAt),
      ...(isLast ? {} : { nextPage: url(startAt + maxResults) }),
      maxResults,
      startAt,
      total: all.length,
      isLast,
      values,
    },
    points: 1 + values.length,
  };
}

export function wholeNumber(call: JiraCall, name: string, otherwise: number): number {
  const text = call.query.get(name);
  const value = text === null || text === '' ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 0) throw badRequest(`The value of ${name} must be a whole number.`);
  return value;
}
