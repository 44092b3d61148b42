import { isConditionMet, isFilterMet, isKnownCondition, type Condition, type Filter } from './conditions';
import type { EntityIndex, EntitySchema } from './entity-schemas';
import { showRecord } from './record-operations';
import { storageLimits } from './record-rules';
import { refused, type StorageAnswer } from './storage-answer';
import type { StoredRecord } from './stored-records';

export interface PlainQuery {
  readonly limit?: number;
  readonly after?: string;
  readonly where?: readonly Condition[];
  readonly options?: { readonly metadataFields?: readonly string[] };
}

export interface EntityQuery {
  readonly entityName: string;
  readonly indexName: string;
  readonly partition?: readonly unknown[];
  readonly range?: { readonly condition: string; readonly values: readonly unknown[] };
  readonly filters?: Filter;
  readonly sort?: 'ASC' | 'DESC';
  readonly cursor?: string;
  readonly limit?: number;
  readonly options?: { readonly metadataFields?: readonly string[] };
}

export function answerPlainQuery(query: PlainQuery, records: readonly StoredRecord[]): StorageAnswer {
  const refusal = refuseLimit(query.limit);
  if (refusal !== undefined) return refusal;
  const [where, ...others] = query.where ?? [];
  if (
    others.length > 0 ||
    (where !== undefined && (where.property !== 'key' || where.condition !== 'BEGINS_WITH'))
  ) {
    return refused(400, 'INVALID_WHERE', 'A query takes one condition: that the key begins with a text');
  }
  const prefix = where === undefined ? '' : String(where.values[0]);
  const found = records.filter((record) => record.key.startsWith(prefix));
  return page(found, query.limit, query.after, query.options?.metadataFields);
}

export function answerEntityQuery(
  query: EntityQuery,
  schema: EntitySchema | undefined,
  records: readonly StoredRecord[],
): StorageAnswer {
  const refusal = refuseLimit(query.limit);
  if (refusal !== undefined) return refusal;
  if (schema === undefined) return refused(404, 'SCHEMA_NOT_FOUND', 'The schema provided does not exist');
  const index = findIndex(schema, query.indexName);
  if (index === undefined)
    return refused(400, 'INVALID_INDEX', `${query.entityName} has no index ${query.indexName}`);
  const partition = query.partition ?? [];
  if (partition.length !== index.partition.length) {
    const text = `Index ${index.name} needs ${index.partition.length} partition values, ${partition.length} were given`;
    return refused(400, 'INVALID_PARTITION', text);
  }
  const { range } = query;
  if (range !== undefined && !isKnownCondition(range.condition)) {
    return refused(400, 'INVALID_RANGE', `Unknown condition ${range.condition}`);
  }
  const rows = records
    .map((record) => ({ record, value: JSON.parse(record.value) as Record<string, unknown> }))
    .filter(({ value }) => index.partition.every((name, position) => value[name] === partition[position]))
    .map((row) => ({ ...row, rank: index.name === byKey ? row.record.key : row.value[index.range[0] ?? ''] }))
    .filter(({ rank }) => rank !== undefined)
    .filter(({ rank }) => range === undefined || isConditionMet(rank, range.condition, range.values))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  if (query.sort === 'DESC') rows.reverse();
  const met = rows.filter(({ value }) => isFilterMet(value, query.filters)).map(({ record }) => record);
  return page(met, query.limit, query.cursor, query.options?.metadataFields);
}

const byKey = 'by-key';

function findIndex(schema: EntitySchema, name: string): EntityIndex | undefined {
  return name === byKey
    ? { name, range: [], partition: [] }
    : schema.indexes.find((index) => index.name === name);
}

function compareRanks(a: unknown, b: unknown): number {
  const [left, right] = [a as string | number, b as string | number];
  return left < right ? -1 : left > right ? 1 : 0;
}

function refuseLimit(limit: number | undefined): StorageAnswer | undefined {
  if (limit === undefined || (limit >= 1 && limit <= storageLimits.queryPage)) return undefined;
  return refused(
    400,
    'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    'The page limit must be set between 1 and 100.',
  );
}

function page(
  records: readonly StoredRecord[],
  limit = 10,
  cursor: string | undefined,
  fields: readonly string[] | undefined,
): StorageAnswer {
  const from = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64url').toString());
  if (!Number.isInteger(from) || from < 0)
    return refused(400, 'INVALID_CURSOR', 'The cursor is none of this query');
  const to = from + limit;
  const data = records.slice(from, to).map((record) => showRecord(record, fields));
  const next = to < records.length ? { cursor: Buffer.from(String(to)).toString('base64url') } : {};
  return { status: 200, body: { data, ...next } };
}
