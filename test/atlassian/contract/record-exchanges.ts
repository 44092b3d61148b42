import type { Product } from '../../site/product';
import type { Exchange } from './check-exchange';

export interface ExchangeRecorder {
  readonly exchanges: readonly Exchange[];
  /** Asks as an account and records what was sent and answered. */
  ask(product: Product, accountId: string, method: string, path: string, body?: unknown): Exchange;
}

/** Bodies are recorded as they would travel, as JSON. */
export function createExchangeRecorder(): ExchangeRecorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    ask(product, accountId, method, path, body) {
      const requestBody = travelled(body);
      const answer = product.handle({
        method,
        path,
        headers: {},
        body: requestBody,
        caller: { accountId, asApp: false },
      });
      const responseBody = travelled(answer.body);
      const exchange: Exchange = {
        operation: answer.operation,
        method,
        path,
        status: answer.status,
        ...(requestBody === undefined ? {} : { requestBody }),
        ...(responseBody === undefined ? {} : { responseBody }),
      };
      exchanges.push(exchange);
      return exchange;
    },
  };
}

const travelled = (body: unknown): unknown =>
  body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
