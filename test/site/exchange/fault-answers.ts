import type { ExchangeKind, Served } from './exchange';
import type { Fault } from './faults';

const json = (
  status: number,
  statusText: string,
  body: unknown,
  headers: Record<string, string> = {},
): Served => ({
  status,
  statusText,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** What a fault says instead of the service, in the service's own shape. */
export function faultAnswer(fault: Fault, kind: ExchangeKind, operation: string): Served {
  switch (fault.name) {
    case '429':
    case '429-bare': {
      const headers: Record<string, string> =
        fault.name === '429' ? { 'Retry-After': String(fault.seconds ?? 1) } : {};
      const body =
        kind === 'rest'
          ? rest('Rate limit exceeded.')
          : storage('RATE_LIMIT_EXCEEDED', 'Rate limit exceeded');
      return json(429, 'Too Many Requests', body, headers);
    }
    case 'conflict':
      if (kind === 'rest')
        return json(409, 'Conflict', rest('Another request changed this at the same time.'));
      if (operation === 'kvs transaction') {
        return json(
          400,
          'Bad Request',
          storage(
            'CONDITIONAL_CHECK_FAILED',
            'Request failed due to conditional check specified or optimistic locking',
          ),
        );
      }
      return json(
        409,
        'Conflict',
        storage('KEY_CONFLICT', 'Provided key already exists and cannot be overwritten'),
      );
    default: {
      const body =
        kind === 'rest' ? rest('Internal server error') : storage('UNKNOWN_ERROR', 'Internal server error');
      return json(500, 'Internal Server Error', body);
    }
  }
}

const rest = (message: string) => ({ errorMessages: [message], errors: {} });
const storage = (code: string, message: string) => ({ code, message });
