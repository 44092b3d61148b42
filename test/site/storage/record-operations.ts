import type { SiteClock } from '../product';
import type { Filter } from './conditions';
import { findWrongAttribute, type EntitySchema } from './entity-schemas';
import { expiryOf, refuseKey, refuseValue } from './record-rules';
import { keyNotFound, noContent, refused, type StorageAnswer } from './storage-answer';
import type { StoredRecord, StoredRecords } from './stored-records';

export interface RecordRequest {
  readonly key: string;
  readonly value?: unknown;
  readonly entityName?: string;
  readonly conditions?: Filter;
  readonly options?: {
    readonly metadataFields?: readonly string[];
    readonly ttl?: { value?: unknown; unit?: unknown };
    readonly keyPolicy?: string;
    readonly returnValue?: string;
    readonly returnMetadataFields?: readonly string[];
  };
}

/** The operations on one record; batches and transactions are made of them. */
export interface RecordOperations {
  get(installation: string, space: string, request: RecordRequest): StorageAnswer;
  set(installation: string, space: string, request: RecordRequest): StorageAnswer;
  delete(installation: string, space: string, request: RecordRequest): StorageAnswer;
  /** Why the platform would not take this request, whatever is stored. */
  refuse(request: RecordRequest, writes: boolean): StorageAnswer | undefined;
}

/** A record as the platform shows it. */
export function showRecord(record: StoredRecord, fields: readonly string[] = []): Record<string, unknown> {
  return {
    key: record.key,
    value: JSON.parse(record.value) as unknown,
    ...(fields.includes('CREATED_AT') ? { createdAt: record.createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: record.updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && record.expiresAt !== null
      ? { expireTime: new Date(record.expiresAt).toISOString() }
      : {}),
  };
}

export function spaceOf(path: string, entityName: string | undefined): string {
  if (path.startsWith('/api/v1/secret/')) return 'secret';
  return entityName === undefined ? 'plain' : `entity:${entityName}`;
}

export function createRecordOperations(
  records: StoredRecords,
  schemas: ReadonlyMap<string, EntitySchema>,
  clock: SiteClock,
): RecordOperations {
  function refuse(request: RecordRequest, writes: boolean): StorageAnswer | undefined {
    const wrongKey = refuseKey(request.key);
    if (wrongKey !== undefined) return wrongKey;
    const { entityName, value } = request;
    const schema = entityName === undefined ? undefined : schemas.get(entityName);
    if (entityName !== undefined && schema === undefined) {
      return refused(404, 'SCHEMA_NOT_FOUND', 'The schema provided does not exist');
    }
    if (!writes) return undefined;
    if (value === undefined)
      return refused(400, 'INVALID_VALUE', `No value was given for key ${request.key}`);
    const wrongAttribute = schema === undefined ? undefined : findWrongAttribute(schema, value);
    if (wrongAttribute !== undefined) {
      return refused(
        400,
        'INCORRECT_PROPERTY_TYPE',
        `Attribute ${wrongAttribute} has another type than declared`,
      );
    }
    const expiry = expiryOf(request.options?.ttl, clock.now());
    if ('refusal' in expiry) return expiry.refusal;
    return refuseValue(value, JSON.stringify(value));
  }

  return {
    refuse,
    get(installation, space, request) {
      const refusal = refuse(request, false);
      if (refusal !== undefined) return refusal;
      const record = records.find(installation, space, request.key);
      if (record === undefined) return keyNotFound;
      return { status: 200, body: showRecord(record, request.options?.metadataFields) };
    },
    set(installation, space, request) {
      const refusal = refuse(request, true);
      if (refusal !== undefined) return refusal;
      const { key, options } = request;
      const now = clock.now();
      const before = records.find(installation, space, key);
      if (before !== undefined && options?.keyPolicy === 'FAIL_IF_EXISTS') {
        return refused(409, 'KEY_CONFLICT', 'Provided key already exists and cannot be overwritten');
      }
      const expiry = expiryOf(options?.ttl, now);
      const after: StoredRecord = {
        key,
        value: JSON.stringify(request.value),
        createdAt: before?.createdAt ?? now,
        updatedAt: now,
        expiresAt: 'refusal' in expiry ? null : expiry.expiresAt,
      };
      records.put(installation, space, after);
      const returned =
        options?.returnValue === 'PREVIOUS' ? before : options?.returnValue === 'LATEST' ? after : undefined;
      if (returned === undefined) return noContent;
      return { status: 200, body: showRecord(returned, options?.returnMetadataFields) };
    },
    delete(installation, space, request) {
      const refusal = refuse(request, false);
      if (refusal !== undefined) return refusal;
      return records.remove(installation, space, request.key) ? noContent : keyNotFound;
    },
  };
}
