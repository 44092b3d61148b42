import { isFilterMet } from './conditions';
import { spaceOf, type RecordOperations, type RecordRequest } from './record-operations';
import { storageLimits } from './record-rules';
import { noContent, refused, type StorageAnswer } from './storage-answer';
import type { StoredRecords } from './stored-records';

export interface TransactionRequest {
  readonly set?: readonly RecordRequest[];
  readonly delete?: readonly RecordRequest[];
  readonly check?: readonly RecordRequest[];
}

/** All of it or nothing, and only while every condition holds. */
export function answerTransaction(
  installation: string,
  { set = [], delete: deletes = [], check = [] }: TransactionRequest,
  records: StoredRecords,
  operations: RecordOperations,
): StorageAnswer {
  const all = [...set, ...deletes, ...check];
  if (all.length > storageLimits.batchKeys) {
    return refused(
      422,
      'UNPROCESSABLE_ENTITY',
      'Request cannot be processed due to one or more semantic errors',
    );
  }
  const names = new Set(all.map(({ entityName, key }) => `${entityName ?? ''}\n${key}`));
  if (names.size !== all.length)
    return refused(400, 'KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  for (const request of all) {
    const refusal = refuseOne(request, set.includes(request), operations);
    if (refusal !== undefined) return refusal;
  }
  if (!all.every((request) => isConditionHeld(installation, request, records))) {
    const text = 'Request failed due to conditional check specified or optimistic locking';
    return refused(400, 'CONDITIONAL_CHECK_FAILED', text);
  }
  records.atomically(() => {
    for (const request of set) operations.set(installation, spaceOf('', request.entityName), request);
    for (const request of deletes) operations.delete(installation, spaceOf('', request.entityName), request);
  });
  return noContent;
}

function refuseOne(
  request: RecordRequest,
  writes: boolean,
  operations: RecordOperations,
): StorageAnswer | undefined {
  if (request.entityName === undefined && request.conditions !== undefined) {
    return refused(
      400,
      'INVALID_ENTITY_NAME',
      `A condition on ${request.key} needs an entity: plain keys take none`,
    );
  }
  if (request.options?.keyPolicy !== undefined) {
    return refused(400, 'INVALID_OPTIONS', 'keyPolicy is an option of set alone, not of a transaction');
  }
  return operations.refuse(request, writes);
}

function isConditionHeld(installation: string, request: RecordRequest, records: StoredRecords): boolean {
  if (request.conditions === undefined) return true;
  const record = records.find(installation, spaceOf('', request.entityName), request.key);
  if (record === undefined) return false;
  return isFilterMet(JSON.parse(record.value) as Record<string, unknown>, request.conditions);
}
