import type { Answer } from '../rest/router';
import type { ConfluenceCall } from './confluence-call';
import { badRequest } from './confluence-error';

const MOST = 250;

/** A MultiEntityResult: a limit, and a cursor in the link to the next page. */
export function cursorPage<T>(
  call: ConfluenceCall,
  path: string,
  all: readonly T[],
  show: (item: T) => unknown,
): Answer {
  const limit = Number(call.query.get('limit') ?? 25);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw badRequest(`limit must be between 1 and ${MOST}.`);
  }
  const start = readCursor(call.query.get('cursor'));
  const results = all.slice(start, start + limit).map(show);
  const next = start + results.length;
  const query = new URLSearchParams(call.query);
  query.set('cursor', Buffer.from(String(next)).toString('base64url'));
  const _links = {
    ...(next < all.length ? { next: `/wiki/api/v2/${path}?${query.toString()}` } : {}),
    base: `${call.baseUrl}/wiki`,
  };
  return { status: 200, body: { results, _links }, points: 1 + results.length };
}

function readCursor(cursor: string | null): number {
  if (cursor === null) return 0;
  const start = Number(Buffer.from(cursor, 'base64url').toString() || 'x');
  if (!Number.isInteger(start)) throw badRequest('The cursor is invalid.');
  return start;
}
