import { NeedsAuthenticationError, ProxyRequestError, type Route } from '@forge/api';

/** One request to Jira or Confluence. */
export interface ProductCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly route: Route;
  readonly body?: unknown;
}

export interface ProductAnswer {
  readonly status: number;
  /** Undefined where the answer is empty or no JSON. */
  readonly body: unknown;
  header(name: string): string | null;
}

interface RequestInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What of a response is read. */
interface Responded {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Asks a product through the platform.
 *
 * @param refused statuses with which the platform says that it did not pass the call on, as where the product is not
 *   connected: an answer, and nothing happened
 * @returns undefined: no answer came, and nobody knows what became of the call
 * @throws NeedsAuthenticationError, which must reach the platform: it asks for consent then
 */
export const askProduct = async (
  request: (route: Route, init: RequestInit) => Promise<Responded>,
  { method, route, body }: ProductCall,
  refused: ReadonlySet<number>,
): Promise<ProductAnswer | undefined> => {
  try {
    const response = await request(route, {
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
    if (error instanceof NeedsAuthenticationError) throw error;
    if (error instanceof ProxyRequestError && refused.has(error.status)) {
      return { status: error.status, body: undefined, header: () => null };
    }
    return undefined;
  }
};
