import type { Answer } from '../rest/router';

/** The error shape of Confluence's REST interface, version 2; its document gives none. */
export class ConfluenceError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | null = null,
  ) {
    super(title);
    this.name = 'ConfluenceError';
  }
}

export function errorAnswer({ status, code, title, detail }: ConfluenceError): Answer {
  return { status, body: { errors: [{ status, code, title, detail }] } };
}

export const badRequest = (title: string): ConfluenceError => new ConfluenceError(400, 'BAD_REQUEST', title);

/** Absent and hidden are one answer. */
export const notFound = (): ConfluenceError => new ConfluenceError(404, 'NOT_FOUND', 'Not Found');

export const loginRequired = (): ConfluenceError => new ConfluenceError(401, 'UNAUTHORIZED', 'Unauthorized');

export const staleVersion = (current: number): ConfluenceError =>
  new ConfluenceError(
    409,
    'CONFLICT',
    `Version must be incremented on update. Current version is: ${current}`,
  );
