import type { Lateness, Served } from '../exchange/exchange';
import type { Caller, ProductResponse } from '../product';
import type { Products } from '../products';

export interface ProductCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string | undefined;
  readonly caller: Caller;
}

/** Tells a stand-in that this search may not see what was written within that many seconds. */
export const lagHeader = 'x-site-lag-seconds';

/** Asks the stand-in that the path belongs to. */
export function serveProduct(products: Products, call: ProductCall, { lagSeconds }: Lateness): Served {
  const { method, path, caller, body } = call;
  const headers =
    lagSeconds === undefined ? call.headers : { ...call.headers, [lagHeader]: String(lagSeconds) };
  const parsed = parse(body);
  if ('malformed' in parsed) return errorAnswer(400, 'The request body is no JSON');
  const product = path.startsWith('/wiki/') ? products.confluence : products.jira;
  try {
    return toServed(product.handle({ method, path, headers, body: parsed.json, caller }));
  } catch (error) {
    // A defect of the stand-in, which must not end the site.
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${method} ${path} failed in the local site: ${reason}\n`);
    return errorAnswer(500, `The local site failed: ${reason}`);
  }
}

function toServed({ status, headers = {}, body, operation, points }: ProductResponse): Served {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    operation,
    points,
  };
}

function parse(body: string | undefined): { json: unknown } | { malformed: true } {
  if (body === undefined || body === '') return { json: undefined };
  try {
    return { json: JSON.parse(body) as unknown };
  } catch {
    return { malformed: true };
  }
}

const errorAnswer = (status: number, message: string): Served => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: JSON.stringify({ errorMessages: [message], errors: {} }),
});
