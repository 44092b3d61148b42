import { storageLimits } from './record-rules';
import { showRecord, spaceOf, type RecordOperations, type RecordRequest } from './record-operations';
import { refused, type StorageAnswer } from './storage-answer';
import type { StoredRecords } from './stored-records';

/** A batch read that lags: it may miss what was written after `since`. */
export interface StaleRead {
  readonly since: number;
  readonly chance: () => number;
}

type BatchKind = 'get' | 'set' | 'delete';

/** Every key of a batch stands for itself: some may succeed while others fail. */
export function answerBatch(
  kind: BatchKind,
  installation: string,
  requests: readonly RecordRequest[],
  {
    records,
    operations,
    stale,
  }: { records: StoredRecords; operations: RecordOperations; stale: StaleRead | undefined },
): StorageAnswer {
  if (requests.length > storageLimits.batchKeys) {
    const most = storageLimits.batchKeys;
    const text = `Number of entities to ${kind} was ${requests.length}, but you can only ${kind} a maximum of ${most} entities at a time.`;
    return refused(400, 'TOO_MANY_BATCH_ENTITIES', text);
  }
  const missed = kind === 'get' ? chooseMissed(installation, requests, records, stale) : new Set<string>();
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const request of requests) {
    const space = spaceOf('', request.entityName);
    const reference = {
      key: request.key,
      ...(request.entityName === undefined ? {} : { entityName: request.entityName }),
    };
    const answer = missed.has(request.key)
      ? readAsOf(installation, space, request, stale?.since ?? 0, records)
      : operations[kind](installation, space, request);
    if (answer.status < 300) {
      successfulKeys.push({
        ...reference,
        ...(kind === 'get' && typeof answer.body === 'object' ? answer.body : {}),
      });
    } else failedKeys.push({ ...reference, error: answer.body });
  }
  return { status: 200, body: { successfulKeys, failedKeys } };
}

function readAsOf(
  installation: string,
  space: string,
  request: RecordRequest,
  time: number,
  records: StoredRecords,
): StorageAnswer {
  const record = records.findAsOf(installation, space, request.key, time);
  return record === undefined
    ? refused(404, 'KEY_NOT_FOUND', 'Provided key does not exist')
    : { status: 200, body: showRecord(record, request.options?.metadataFields) };
}

/** Half of the recent writes, by chance, and at least one: so a stale batch has gaps, not just a short end. */
function chooseMissed(
  installation: string,
  requests: readonly RecordRequest[],
  records: StoredRecords,
  stale: StaleRead | undefined,
): ReadonlySet<string> {
  if (stale === undefined) return new Set();
  const recent = requests
    .filter(({ key, entityName }) =>
      records.isRecent(installation, spaceOf('', entityName), key, stale.since),
    )
    .map(({ key }) => key);
  const chosen = recent.filter(() => stale.chance() < 0.5);
  const fallback = recent[Math.floor(stale.chance() * recent.length)];
  return new Set(chosen.length === 0 && fallback !== undefined ? [fallback] : chosen);
}
