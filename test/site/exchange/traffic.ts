import type { TrafficLine } from './exchange';

type Recorded = Omit<TrafficLine, 'n' | 'requestBody' | 'responseBody'> & {
  /** JSON texts: parsed when somebody reads. */
  readonly request: string | undefined;
  readonly response: string | undefined;
};

export interface Traffic {
  record(line: Recorded): void;
  /** Lines numbered above `since`. */
  read(since?: number): readonly TrafficLine[];
  clear(): void;
}

/**
 * `limit`: how many lines are kept; the oldest go first, their numbers are not used again. `hear` is told of every
 * request to a product at once, also of those that are forgotten later.
 */
export function createTraffic(limit: number, hear?: (line: TrafficLine) => void): Traffic {
  let lines: (Recorded & { n: number })[] = [];
  let count = 0;
  return {
    record(line) {
      count += 1;
      lines.push({ ...line, n: count });
      if (line.kind === 'rest') hear?.(toLine({ ...line, n: count }));
      if (lines.length > limit * 1.5) lines = lines.slice(-limit);
    },
    read(since = 0) {
      return lines.filter(({ n }) => n > since).map(toLine);
    },
    clear() {
      lines = [];
      count = 0;
    },
  };
}

function toLine({ request, response, n, fault, ...line }: Recorded & { n: number }): TrafficLine {
  return {
    n,
    ...line,
    ...(request === undefined || request === '' ? {} : { requestBody: parseBody(request) }),
    ...(response === undefined || response === '' ? {} : { responseBody: parseBody(response) }),
    ...(fault === undefined ? {} : { fault }),
  };
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
