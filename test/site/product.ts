/** Who a request reaches a product as: a person, the app itself, or nobody. */
export interface Caller {
  /** Null: nobody is identified (an unauthenticated request). */
  readonly accountId: string | null;
  /** True for calls the app makes as itself; it sees what its scopes allow, whatever a person may see. */
  readonly asApp: boolean;
  /** True where the app's backend asks, as itself or as a person: what comes of it is the app's own doing. */
  readonly throughApp?: boolean;
}

export interface ProductRequest {
  readonly method: string;
  /** Path with query string, as the caller wrote it: `/rest/api/3/issue/SHOP-1?fields=summary`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined when the request had no body. */
  readonly body: unknown;
  readonly caller: Caller;
}

export interface ProductResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: an empty body. */
  readonly body?: unknown;
  /** METHOD and path template of Atlassian's document, `POST /rest/api/3/issue/bulk`; null for an unknown path. */
  readonly operation: string | null;
  /** Rate-limit points as the platform counts them. */
  readonly points: number;
}

/** A stand-in for one Atlassian product: synchronous, over the site's database and clock. */
export interface Product {
  handle(request: ProductRequest): ProductResponse;
}

/** Something that happened in a product. https://developer.atlassian.com/platform/forge/events-reference/jira/ */
export interface ProductEvent {
  /** `avi:jira:updated:issue` ... */
  readonly eventType: string;
  readonly selfGenerated: boolean;
  /** Milliseconds since the epoch, as text. */
  readonly timestamp: string;
  readonly [field: string]: unknown;
}

/** Whom a product tells what happened. */
export interface EventListener {
  /** Events that nobody listens to are not even described. */
  listensTo(eventType: string, selfGenerated: boolean): boolean;
  hear(event: ProductEvent): void;
}

/** The site's clock: real time plus what was advanced, or virtual time. Milliseconds since the epoch. */
export interface SiteClock {
  now(): number;
}
