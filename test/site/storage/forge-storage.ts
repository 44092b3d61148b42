import type Database from 'libsql';
import { createRateWindow } from '../clock/rate-window';
import type { SiteClock } from '../product';
import { answerBatch, type StaleRead } from './batches';
import type { EntitySchema } from './entity-schemas';
import { answerEntityQuery, answerPlainQuery, type EntityQuery, type PlainQuery } from './queries';
import { createRecordOperations, spaceOf, type RecordRequest } from './record-operations';
import { storageLimits } from './record-rules';
import { refused, type StorageAnswer } from './storage-answer';
import { createStoredRecords } from './stored-records';
import { storageUnits } from './storage-units';
import { answerTransaction, type TransactionRequest } from './transactions';

export interface StorageRequest {
  readonly installation: string;
  readonly path: string;
  /** JSON text of the request. */
  readonly body: string | undefined;
  readonly stale?: StaleRead;
  /** True: a record that may be created once only takes the place of the one that is there. */
  readonly isTakenTwice?: boolean;
}

/** Forge's key-value storage as `@forge/kvs` speaks to it. https://developer.atlassian.com/platform/forge/runtime-reference/storage-api/ */
export interface ForgeStorage {
  answer(request: StorageRequest): StorageAnswer;
  /** Forgets what lagging reads and rate limits remember; the records stay. */
  forgetRecent(): void;
}

interface StorageOptions {
  readonly database: Database.Database;
  readonly clock: SiteClock;
  readonly schemas: ReadonlyMap<string, EntitySchema>;
  readonly hasRateLimits: boolean;
  readonly hasBatchLimit: boolean;
}

/** Queries are eventually consistent; how far they lag is not published, a second is our choice. */
const queryLagMs = 1_000;
/** One page of the documentation names it, the others do not. */
const batchesPerMinute = 45;

/** `kvs get`, `kvs batch get` ...: how traffic, counters and fault rules name a storage request. */
export function storageOperation(path: string): string {
  const parts = path.replace(/^\/api\/v1\//, '').split('/');
  return `kvs ${parts.filter((part) => part !== 'secret' && part !== 'entity').join(' ')}`;
}

export function isStorageRead(operation: string): boolean {
  return operation === 'kvs get' || operation === 'kvs batch get' || operation === 'kvs query';
}

const withoutPolicy = (request: RecordRequest): RecordRequest => ({
  ...request,
  options: { ...request.options, keyPolicy: 'OVERRIDE' },
});

export function createForgeStorage({
  database,
  clock,
  schemas,
  hasRateLimits,
  hasBatchLimit,
}: StorageOptions): ForgeStorage {
  const records = createStoredRecords(database, clock);
  const operations = createRecordOperations(records, schemas, clock);
  const requests = createRateWindow(clock, 1_000, 1);
  const reads = createRateWindow(clock, 4_000, 60);
  const writes = createRateWindow(clock, 4_000, 60);
  const batches = createRateWindow(clock, batchesPerMinute, 60);
  const tooMany = () => refused(429, 'RATE_LIMIT_EXCEEDED', 'Too many storage requests of this installation');

  function route(
    { installation, path, stale, isTakenTwice = false }: StorageRequest,
    body: unknown,
  ): StorageAnswer {
    const lagging = clock.now() - queryLagMs;
    switch (path.replace('/api/v1/', '')) {
      case 'get':
      case 'secret/get':
      case 'entity/get':
        return operations.get(
          installation,
          spaceOf(path, (body as RecordRequest).entityName),
          body as RecordRequest,
        );
      case 'set':
      case 'secret/set':
      case 'entity/set':
        return operations.set(
          installation,
          spaceOf(path, (body as RecordRequest).entityName),
          isTakenTwice ? withoutPolicy(body as RecordRequest) : (body as RecordRequest),
        );
      case 'delete':
      case 'secret/delete':
      case 'entity/delete':
        return operations.delete(
          installation,
          spaceOf(path, (body as RecordRequest).entityName),
          body as RecordRequest,
        );
      case 'query':
        return answerPlainQuery(body as PlainQuery, records.listAsOf(installation, 'plain', lagging));
      case 'entity/query': {
        const { entityName } = body as EntityQuery;
        const found = records.listAsOf(installation, spaceOf(path, entityName), lagging);
        return answerEntityQuery(body as EntityQuery, schemas.get(entityName), found);
      }
      case 'transaction':
        return answerTransaction(installation, body as TransactionRequest, records, operations);
      case 'batch/get':
      case 'batch/set':
      case 'batch/delete': {
        const kind = path.slice('/api/v1/batch/'.length) as 'get' | 'set' | 'delete';
        const batch = body as readonly RecordRequest[];
        return records.atomically(() =>
          answerBatch(kind, installation, batch, { records, operations, stale }),
        );
      }
      default:
        return refused(404, 'NOT_FOUND', `Storage has no operation ${path}`);
    }
  }

  function answer(request: StorageRequest): StorageAnswer {
    const text = request.body ?? '';
    if (Buffer.byteLength(text) > storageLimits.requestBytes) {
      return refused(413, 'MAX_SIZE', 'The request is larger than 4 MB');
    }
    const { installation } = request;
    const operation = storageOperation(request.path);
    const isRead = isStorageRead(operation);
    if (hasBatchLimit && operation.includes('batch') && !batches.take(installation)) return tooMany();
    if (hasRateLimits) {
      if (!requests.take(installation)) return tooMany();
      if (!isRead && !writes.take(installation, storageUnits(operation, text))) return tooMany();
    }
    try {
      const answered = route(request, JSON.parse(text));
      // What a read costs is known when it is answered; it has no effect, so that it can be refused then.
      if (
        hasRateLimits &&
        isRead &&
        !reads.take(installation, storageUnits(operation, JSON.stringify(answered.body ?? null)))
      )
        return tooMany();
      return answered;
    } catch (error) {
      if (error instanceof SyntaxError)
        return refused(400, 'INVALID_REQUEST', `The request is no JSON: ${error.message}`);
      throw error;
    }
  }

  return {
    answer,
    forgetRecent() {
      records.forgetRecent();
      requests.clear();
      reads.clear();
      writes.clear();
      batches.clear();
    },
  };
}
