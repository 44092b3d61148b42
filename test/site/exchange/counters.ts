import { isStorageRead } from '../storage/forge-storage';
import { storageUnits } from '../storage/storage-units';

export interface RestCounts {
  readonly total: number;
  readonly writes: number;
  readonly points: number;
  readonly maxInFlight: number;
  /** By METHOD and path template; a path the product does not know counts under `unknown`. */
  readonly byOperation: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
}

export interface StorageCounts {
  readonly requests: number;
  readonly reads: number;
  readonly writes: number;
  /** Requests of one invocation that overlap count once. */
  readonly roundTrips: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
  /** In 10 KB, as the platform's limits per minute count. */
  readonly readUnits: number;
  readonly writeUnits: number;
}

export interface Counts {
  readonly invocations: {
    readonly total: number;
    readonly cold: number;
    readonly byFunction: Readonly<Record<string, number>>;
  };
  readonly rest: RestCounts;
  readonly storage: StorageCounts;
  /** Signing and publishing by the app; subscribing is the pages'. */
  readonly realtime: { readonly operations: number };
}

export interface Counters {
  invocation(name: string, isCold: boolean): void;
  restStarted(inFlight: number): void;
  rest(call: { operation: string | null; method: string; status: number; points: number }): void;
  storage(call: {
    operation: string;
    invocation: string | null;
    round: number;
    requestBody: string | undefined;
    responseBody: string | undefined;
  }): void;
  realtime(): void;
  invocationEnded(invocation: string): void;
  read(): Counts;
  clear(): void;
}

/** POST because of their size, but they change nothing. */
const readingPosts =
  /\/(search|search\/jql|search\/approximate-count|bulkfetch|jql\/[a-z]+|permissions\/check|match)$/;

export function isRestWrite(method: string, operation: string | null): boolean {
  return method !== 'GET' && method !== 'HEAD' && !(method === 'POST' && readingPosts.test(operation ?? ''));
}

const startCounts = () => ({
  invocations: { total: 0, cold: 0, byFunction: {} as Record<string, number> },
  rest: {
    total: 0,
    writes: 0,
    points: 0,
    maxInFlight: 0,
    byOperation: {} as Record<string, number>,
    byStatus: {} as Record<string, number>,
  },
  storage: {
    requests: 0,
    reads: 0,
    writes: 0,
    roundTrips: 0,
    bytesRead: 0,
    bytesWritten: 0,
    readUnits: 0,
    writeUnits: 0,
  },
  realtime: { operations: 0 },
});

/** What the app's own requests cost: the backend's and the page's, not what others ask over HTTP. */
export function createCounters(): Counters {
  let counts = startCounts();
  const rounds = new Map<string, number>();
  const addOne = (record: Record<string, number>, name: string) => {
    record[name] = (record[name] ?? 0) + 1;
  };
  return {
    invocation(name, isCold) {
      counts.invocations.total += 1;
      if (isCold) counts.invocations.cold += 1;
      addOne(counts.invocations.byFunction, name);
    },
    restStarted(inFlight) {
      counts.rest.maxInFlight = Math.max(counts.rest.maxInFlight, inFlight);
    },
    rest({ operation, method, status, points }) {
      counts.rest.total += 1;
      counts.rest.points += points;
      if (isRestWrite(method, operation)) counts.rest.writes += 1;
      addOne(counts.rest.byOperation, operation ?? 'unknown');
      addOne(counts.rest.byStatus, String(status));
    },
    storage({ operation, invocation, round, requestBody, responseBody }) {
      const { storage } = counts;
      storage.requests += 1;
      if (isStorageRead(operation)) {
        storage.reads += 1;
        storage.readUnits += storageUnits(operation, responseBody);
        storage.bytesRead += responseBody === undefined ? 0 : Buffer.byteLength(responseBody);
      } else {
        storage.writes += 1;
        storage.writeUnits += storageUnits(operation, requestBody);
        storage.bytesWritten += requestBody === undefined ? 0 : Buffer.byteLength(requestBody);
      }
      if (invocation === null) return;
      const before = rounds.get(invocation) ?? 0;
      if (round <= before) return;
      storage.roundTrips += round - before;
      rounds.set(invocation, round);
    },
    realtime() {
      counts.realtime.operations += 1;
    },
    invocationEnded(invocation) {
      rounds.delete(invocation);
    },
    read: () => structuredClone(counts),
    clear() {
      counts = startCounts();
      rounds.clear();
    },
  };
}
