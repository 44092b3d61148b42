/** What a route answers, before rate limits and headers are added. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Rate-limit points; 1 where a route does not say. */
  readonly points?: number;
}

export interface RouteRequest {
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Routes by operation: METHOD and path template as Atlassian's document writes them. */
export type Routes<Call extends RouteRequest> = Readonly<Record<string, (call: Call) => Answer>>;

export interface Match<Call extends RouteRequest> {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly answer: (call: Call) => Answer;
}

export interface Router<Call extends RouteRequest> {
  find(method: string, pathname: string): Match<Call> | undefined;
}

interface Template<Call extends RouteRequest> {
  readonly operation: string;
  readonly parts: readonly string[];
  readonly answer: (call: Call) => Answer;
}

export function createRouter<Call extends RouteRequest>(routes: Routes<Call>): Router<Call> {
  const byShape = new Map<string, Template<Call>[]>();
  for (const [operation, answer] of Object.entries(routes)) {
    const [method = '', path = ''] = operation.split(' ');
    const parts = path.split('/');
    const shape = `${method} ${parts.length}`;
    byShape.set(shape, [...(byShape.get(shape) ?? []), { operation, parts, answer }]);
  }
  // A literal part wins over a parameter: /issue/bulk is never the issue "bulk".
  for (const templates of byShape.values()) {
    templates.sort((a, b) => parameterPattern(a.parts).localeCompare(parameterPattern(b.parts)));
  }
  return {
    find(method, pathname) {
      const parts = pathname.split('/');
      for (const template of byShape.get(`${method.toUpperCase()} ${parts.length}`) ?? []) {
        const params = matchParts(template.parts, parts);
        if (params) return { operation: template.operation, params, answer: template.answer };
      }
      return undefined;
    },
  };
}

const isParameter = (part: string): boolean => part.startsWith('{');

const parameterPattern = (parts: readonly string[]): string =>
  parts.map((part) => (isParameter(part) ? '1' : '0')).join('');

function matchParts(
  template: readonly string[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const part = parts[index] ?? '';
    if (isParameter(expected)) {
      if (part === '') return undefined;
      params[expected.slice(1, -1)] = decode(part);
    } else if (part !== expected) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
