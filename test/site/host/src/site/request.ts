import type { z } from 'zod';

/** The site answered with an error, or not at all (status 0). */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The site takes any password. */
const authorization = (accountId: string): string => `Basic ${btoa(`${accountId}:any`)}`;

/** A request as one account. `credentials: omit` keeps the browser's own sign-in dialog away from a 401. */
export const fetchAs = (
  accountId: string | null,
  path: string,
  init: RequestInit = {},
): Promise<Response> => {
  const headers = new Headers(init.headers);
  if (accountId !== null) headers.set('authorization', authorization(accountId));
  return fetch(path, { ...init, headers, credentials: 'omit' });
};

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Asked on behalf of an app frame: the site records it as the app's, not as these pages'. */
  readonly isForFrame?: boolean;
}

/** How the site tells requests of app frames from those of these pages. */
export const FOR_FRAME = { 'x-site-via': 'bridge' } as const;

/** Jira's and Confluence's error bodies, in the forms their documents and people's reports show. */
const messageOf = (status: number, text: string): string => {
  try {
    const body = JSON.parse(text) as {
      errorMessages?: string[];
      errors?: Record<string, string> | { title?: string; detail?: string | null }[];
      error?: string;
      message?: string;
    };
    const errors = Array.isArray(body.errors)
      ? body.errors.map(({ title, detail }) => [title, detail].filter(Boolean).join(': '))
      : Object.entries(body.errors ?? {}).map(([field, message]) => `${field}: ${message}`);
    const found = [...(body.errorMessages ?? []), ...errors, body.error ?? '', body.message ?? ''].filter(
      Boolean,
    );
    if (found.length > 0) return found.join(' ');
  } catch {
    // Not JSON: the status says what there is to say.
  }
  return `The site answered ${status}.`;
};

/** Reads JSON of a known form; throws SiteError for any other answer. An empty body is read as null. */
export const request = async <T>(
  accountId: string | null,
  path: string,
  schema: z.ZodType<T>,
  { method = 'GET', body, isForFrame = false }: RequestOptions = {},
): Promise<T> => {
  const init: RequestInit = {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...(isForFrame && FOR_FRAME) },
  };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetchAs(accountId, path, init).catch(() => {
    throw new SiteError(0, 'The local site does not answer. Is it still running?');
  });
  const text = await response.text();
  if (!response.ok) throw new SiteError(response.status, messageOf(response.status, text));
  const parsed = schema.safeParse(text === '' ? null : JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new SiteError(response.status, `${method} ${path} answered something else than expected (${where}).`);
};
