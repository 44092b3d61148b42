import type { Counters } from '../exchange/counters';
import type { Outcome, Via } from '../exchange/exchange';
import type { Pipeline } from '../exchange/pipeline';
import type { Products } from '../products';
import { serveProduct } from './serve-product';

export interface RestCall {
  readonly method: string;
  /** With its query string: `/rest/api/3/myself`. */
  readonly path: string;
  /** Null: not signed in. */
  readonly account: string | null;
  /** JSON, or its text. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly via?: Exclude<Via, 'forge'>;
  /** True: neither counted nor written down, and out of reach of faults. */
  readonly isSilent?: boolean;
}

/** `status` 0: the connection broke before an answer came. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Requests to the products that do not come from the backend: a page's through the bridge, a program's over HTTP. */
export function createRestRequests(
  pipeline: Pipeline,
  products: () => Products,
  counters: Counters,
): (call: RestCall) => Promise<RestAnswer> {
  let inFlight = 0;
  return ({ method, path, account, body, headers = {}, via = 'http', isSilent = false }) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const caller = { accountId: account, asApp: false };
    const isOfApp = via === 'bridge';
    if (isOfApp) counters.restStarted((inFlight += 1));
    const unknown = { invocation: null, operation: null, round: 0 } as const;
    return new Promise((resolve) => {
      pipeline.send(
        {
          ...unknown,
          kind: 'rest',
          via,
          method,
          path,
          account: account ?? 'anonymous',
          body: text,
          isSilent,
        },
        (late) => serveProduct(products(), { method, path, headers, body: text, caller }, late),
        (outcome) => {
          if (isOfApp) inFlight -= 1;
          resolve(toRestAnswer(outcome));
        },
      );
    });
  };
}

function toRestAnswer(outcome: Outcome): RestAnswer {
  if (!('answer' in outcome)) return { status: 0, headers: {}, body: undefined };
  const { status, headers = {}, body } = outcome.answer;
  return {
    status,
    headers,
    body: body === undefined || body === '' ? undefined : (JSON.parse(body) as unknown),
  };
}
