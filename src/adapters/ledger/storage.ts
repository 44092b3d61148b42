import { ForgeKvsAPIError, kvs, WhereConditions, type Ttl } from '@forge/kvs';
import { type Clock, type Random, StorageBusy } from '../../usecases/ports';
import type { Storable } from './storable';

/** Most keys in one batch request, and most pages a sweep asks for at once. */
const BATCH = 25;
/** A batch request or answer may have 4 MB; a part has up to 200 KB. */
const PARTS_IN_A_BATCH = 12;
const BATCHES_IN_A_WAVE = 40;
const READ_ATTEMPTS = 4;

/** What became of a create-once write; `unknown`: the answer was lost, only a strict read can tell. */
export type Creation = 'created' | 'exists' | 'unknown';

/**
 * Plain keys of Forge's key-value storage. `get` is strict. `getMany` is not known to be: what it lacks may exist.
 * https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-basic/
 */
export interface Storage {
  get(key: string): Promise<unknown>;
  getMany(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** The same for values of up to 200 KB. */
  getParts(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  create(key: string, value: Storable, ttl?: Ttl): Promise<Creation>;
  put(key: string, value: Storable, ttl?: Ttl): Promise<void>;
  /**
   * Many small values, a few requests. An installation has 4,000 writes a minute, of 10 KB each: one for every issue
   * of a large quarter and for every neighbour of it would use them up.
   */
  putMany(records: readonly (readonly [key: string, value: Storable])[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Keys and values by prefix. Lags behind writes: for upkeep only. */
  list(
    prefix: string,
    cursor?: string,
  ): Promise<{
    readonly records: readonly (readonly [string, unknown])[];
    readonly cursor: string | undefined;
  }>;
}

/**
 * A key of a batch failed for a reason other than its absence, so nothing may be concluded from the batch.
 * Errors reach the log, and keys hold account ids: only the kind of record is named.
 */
class StorageBatchError extends Error {
  constructor(
    act: 'read' | 'write' | 'delete',
    { key, error: { code } }: { readonly key: string; readonly error: { readonly code: string } },
  ) {
    super(`Storage could not ${act} a record of kind ${key.split(':')[0] ?? ''}: ${code}. Try again.`);
    this.cause = code;
  }
}

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** A key that is not there, as the platform and as its documentation call it. */
const ABSENT = new Set(['KEY_NOT_FOUND', 'NOT_FOUND']);

const isConflict = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError &&
  (error.code === 'KEY_CONFLICT' || error.responseDetails.status === 409);

/** No answer, or one that says nothing about the request itself. */
const isTransient = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError
    ? error.responseDetails.status === 429 || error.responseDetails.status >= 500
    : !(error instanceof StorageBatchError) || TRANSIENT_CODES.test(String(error.cause));

const TRANSIENT_CODES = /RATE_LIMIT|TOO_MANY_REQUESTS|TIMEOUT|UNAVAILABLE|INTERNAL|UNKNOWN/;

/** Whether storage says that it is asked too often. */
const isRateLimit = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError
    ? error.responseDetails.status === 429
    : error instanceof StorageBatchError && /RATE_LIMIT|TOO_MANY_REQUESTS/.test(String(error.cause));

export const createStorage = (clock: Clock, random: Random): Storage => {
  /** Repeats what may be repeated without harm: reads, deletes, and writes of a value that stays the same. */
  const patiently = async <T>(work: () => Promise<T>, attempt = 1): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (attempt >= READ_ATTEMPTS && isRateLimit(error))
        throw new StorageBusy('Storage is asked too often. Try again.', { cause: error });
      if (!isTransient(error) || attempt >= READ_ATTEMPTS) throw error;
      await clock.wait(50 * 2 ** attempt * (0.5 + random.next()));
      return patiently(work, attempt + 1);
    }
  };

  const readBatch = async (keys: readonly string[]): Promise<readonly (readonly [string, unknown])[]> => {
    const { successfulKeys, failedKeys } = await kvs.batchGet(keys.map((key) => ({ key })));
    const failed = failedKeys.find(({ error }) => !ABSENT.has(error.code));
    if (failed !== undefined) throw new StorageBatchError('read', failed);
    return successfulKeys.map(({ key, value }) => [key, value] as const);
  };

  const readAll = async (keys: readonly string[], size: number): Promise<ReadonlyMap<string, unknown>> => {
    const found = new Map<string, unknown>();
    // Waves, since an installation has 1,000 requests a second; only a replay without snapshot needs a second one.
    for (const wave of chunks(keys, size * BATCHES_IN_A_WAVE)) {
      const batches = await Promise.all(chunks(wave, size).map((some) => patiently(() => readBatch(some))));
      for (const [key, value] of batches.flat()) found.set(key, value);
    }
    return found;
  };

  return {
    get: (key) => patiently(() => kvs.get<unknown>(key)),
    getMany: (keys) => readAll(keys, BATCH),
    getParts: (keys) => readAll(keys, PARTS_IN_A_BATCH),
    create: async (key, { value }, ttl) => {
      try {
        await kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS', ...(ttl === undefined ? {} : { ttl }) });
        return 'created';
      } catch (error) {
        if (isConflict(error)) return 'exists';
        if (isTransient(error)) return 'unknown';
        throw error;
      }
    },
    put: (key, { value }, ttl) =>
      patiently(() => (ttl === undefined ? kvs.set(key, value) : kvs.set(key, value, { ttl }))),
    putMany: async (records) => {
      await Promise.all(
        chunks(records, BATCH).map((some) =>
          patiently(async () => {
            const { failedKeys } = await kvs.batchSet(some.map(([key, { value }]) => ({ key, value })));
            const [failed] = failedKeys;
            if (failed !== undefined) throw new StorageBatchError('write', failed);
          }),
        ),
      );
    },
    remove: async (keys) => {
      await Promise.all(
        chunks(keys, BATCH).map((some) =>
          patiently(async () => {
            const { failedKeys } = await kvs.batchDelete(some.map((key) => ({ key })));
            const failed = failedKeys.find(({ error }) => !ABSENT.has(error.code));
            if (failed !== undefined) throw new StorageBatchError('delete', failed);
          }),
        ),
      );
    },
    list: (prefix, cursor) =>
      patiently(async () => {
        const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(100);
        const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        return { records: results.map(({ key, value }) => [key, value] as const), cursor: nextCursor };
      }),
  };
};
