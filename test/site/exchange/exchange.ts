/** Where a request came from: the backend, the page through the bridge, or anybody over HTTP. */
export type Via = 'forge' | 'bridge' | 'http';

export type ExchangeKind = 'rest' | 'kvs' | 'realtime' | 'invoke';

export interface ExchangeRequest {
  readonly kind: Exclude<ExchangeKind, 'invoke'>;
  readonly via: Via;
  readonly invocation: string | null;
  readonly account: string;
  readonly method: string;
  readonly path: string;
  /** Known beforehand for storage and realtime; a product names its own when it answers. */
  readonly operation: string | null;
  /** JSON text, as it was sent. */
  readonly body: string | undefined;
  /** Storage only, see WorkerRequest. */
  readonly round: number;
  /** The site's own curiosity: no fault strikes it, nobody counts it or writes it down. */
  readonly isSilent: boolean;
}

/** How far behind the truth this answer may be, and what else its service does not keep to. */
export interface Lateness {
  readonly lagSeconds: number | undefined;
  readonly stale: { readonly since: number; readonly chance: () => number } | undefined;
  /** A record that may be created once only takes the place of the one that is there. */
  readonly isTakenTwice?: true;
}

export interface Served {
  readonly status: number;
  readonly statusText?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text; absent: an empty body. */
  readonly body?: string | undefined;
  readonly operation?: string | null;
  readonly points?: number;
}

/** What reaches whoever asked: an answer, a broken connection, or nothing at all because the worker is gone. */
export type Outcome = { readonly answer: Served } | { readonly failure: string } | { readonly gone: true };

/** One line of the traffic. Bodies are parsed, and absent when empty. */
export interface TrafficLine {
  readonly n: number;
  /** Site time, milliseconds since the epoch. */
  readonly at: number;
  readonly invocation: string | null;
  readonly account: string;
  readonly via: Via;
  readonly kind: ExchangeKind;
  readonly method: string;
  readonly path: string;
  readonly operation: string | null;
  /** 0: no answer arrived. */
  readonly status: number;
  readonly requestBody?: unknown;
  readonly responseBody?: unknown;
  readonly fault?: string;
}
