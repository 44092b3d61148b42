import api, { NeedsAuthenticationError, ProxyRequestError, type Route } from '@forge/api';

export interface ConfluenceCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly route: Route;
  readonly body?: unknown;
}

export interface ConfluenceAnswer {
  readonly status: number;
  /** Undefined where the answer is empty or no JSON. */
  readonly body: unknown;
  header(name: string): string | null;
}

/** Asks Confluence as the caller. Undefined: no answer came, and nobody knows what became of the call. */
export type ConfluenceCalls = (call: ConfluenceCall) => Promise<ConfluenceAnswer | undefined>;

const REFUSED: ReadonlySet<number> = new Set([401, 403, 404]);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

export const confluenceCalls: ConfluenceCalls = async ({ method, route, body }) => {
  try {
    const response = await api.asUser().requestConfluence(route, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : parsed(text),
      header: (name) => response.headers.get(name),
    };
  } catch (error) {
    // A missing consent must reach the platform, which then asks for it; everything else is a lost answer.
    if (error instanceof NeedsAuthenticationError) throw error;
    // The platform did not pass the call on, as where Confluence is not connected: an answer, and nothing happened.
    if (error instanceof ProxyRequestError && REFUSED.has(error.status)) {
      return { status: error.status, body: undefined, header: () => null };
    }
    return undefined;
  }
};
