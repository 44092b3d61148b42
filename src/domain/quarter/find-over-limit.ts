import { findById } from '../kernel/collection';
import type { Json } from '../kernel/json';
import type { Means } from './asking';
import type { Change } from './change';
import { allOf } from './collections';
import { type Refusal, refusal } from '../kernel/refusal';
import { valueOf } from '../kernel/field-rule';
import { namesOf } from '../kernel/names-of';
import { type FieldLimit, type ListLimit } from '../kernel/limit';
import { CONCEPTS, definitionOf } from './entity-definitions';
import { listBefore } from './list-before';
import { settingLimits } from './setting-limits';
import type { Entity, Quarter } from './quarter';

interface Excess {
  readonly code: 'TOO_LONG' | 'TOO_MANY';
  /** What is too long, as the beginning of a sentence without the card. */
  readonly what: string;
  readonly length: number;
  readonly max: number;
}

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lengthOf = (value: Json | undefined): number => (typeof value === 'string' ? value.length : 0);

/** Too long, unless it was as long before: what a smaller limit found there keeps nobody from shortening it. */
const longText = (now: Json | undefined, was: Json | undefined, max: number, what: string): Excess[] => {
  const length = lengthOf(now);
  return length > max && length > lengthOf(was) ? [{ code: 'TOO_LONG', what, length, max }] : [];
};

const inItem = (item: Json, { label, each }: ListLimit): Excess[] => {
  const what = `One of the ${label}`;
  if (typeof each === 'number') return longText(item, '', each, what);
  return Object.entries(each).flatMap(([part, max]) =>
    isRecord(item) ? longText(valueOf(item, part), '', max, `${what}, in its ${part},`) : [],
  );
};

const inList = (now: readonly Json[], was: readonly Json[], limit: ListLimit): Excess[] => {
  const { label, items } = limit;
  if (now.length > items && now.length > was.length)
    return [{ code: 'TOO_MANY', what: `The ${label}`, length: now.length, max: items }];
  const found = now.flatMap((item) => inItem(item, limit).map((excess) => ({ item, excess })));
  if (found.length === 0) return [];
  const before = new Set(was.map((item) => JSON.stringify(item)));
  return found.filter(({ item }) => !before.has(JSON.stringify(item))).map(({ excess }) => excess);
};

const findExcess = (limit: FieldLimit, now: Json, was: Json): Excess | undefined => {
  if ('chars' in limit) return longText(now, was, limit.chars, `The ${limit.label}`)[0];
  if ('items' in limit) {
    return Array.isArray(now)
      ? inList(now as readonly Json[], Array.isArray(was) ? (was as readonly Json[]) : [], limit)[0]
      : undefined;
  }
  if ('json' in limit) {
    const texts = [now, was].map((value) => JSON.stringify(value));
    return longText(texts[0], texts[1], limit.json, `What is kept as ${limit.label}`)[0];
  }
  return Object.entries(limit.parts).flatMap(([part, max]) =>
    isRecord(now)
      ? longText(
          valueOf(now, part),
          isRecord(was) ? valueOf(was, part) : '',
          max,
          `The ${limit.label}, in “${part}”,`,
        )
      : [],
  )[0];
};

const refuseExcess = ({ code, what, length, max }: Excess, field: string, things: readonly object[]) => {
  const card = namesOf(things);
  const subject = card === '' || card === '""' ? what : `${what} of ${card}`;
  const text =
    code === 'TOO_LONG'
      ? `${subject} has ${String(length)} characters; at most ${String(max)} fit. Shorten it, or move a part elsewhere.`
      : `${subject} are ${String(length)}; at most ${String(max)} fit. Leave some out.`;
  return refusal(code, text, { parameters: { card, field, length, max } });
};

const byEntity = new Map<string, ReadonlyMap<string, FieldLimit | null>>([
  ['quarter', new Map(Object.entries<FieldLimit | null>(settingLimits))],
  ...CONCEPTS.map(
    (concept) => [concept, new Map(Object.entries<FieldLimit | null>(definitionOf(concept).limits))] as const,
  ),
]);

const inField = (
  change: Change,
  field: string,
  [now, was]: readonly [Json, Json],
  things: readonly object[],
): Refusal | undefined => {
  const limit = byEntity.get(change.concept)?.get(field);
  const excess = limit == null ? undefined : findExcess(limit, now, was);
  return excess && refuseExcess(excess, field, things);
};

const inChange = (quarter: Quarter, change: Change, changes: readonly Change[]): Refusal | undefined => {
  switch (change.kind) {
    case 'added': {
      const { id: _id, ...thing } = change.now;
      return Object.keys(thing)
        .map((field) => inField(change, field, [valueOf(thing, field), null], [change.now]))
        .find((one) => one !== undefined);
    }
    case 'edited': {
      const thing: Entity | undefined =
        change.concept === 'quarter' ? undefined : findById(allOf(quarter, change.concept), change.id);
      return inField(change, change.field, [change.now, change.was], thing === undefined ? [] : [thing]);
    }
    case 'moved':
      return inField(change, 'rank', [change.now, change.was], []);
    case 'listed': {
      const thing = findById(allOf(quarter, change.concept) as readonly Entity[], change.id);
      const was = listBefore(quarter, changes, change);
      return inField(change, change.field, [[...was, change.now], was], thing === undefined ? [] : [thing]);
    }
    // A removal and a reveal say nothing new; what was published, or noted by a run, has happened in Jira.
    case 'created':
    case 'purged':
    case 'removed':
    case 'unlisted':
    case 'revealed':
    case 'published':
    case 'noted':
      return undefined;
  }
};

const findFull = (quarter: Quarter, changes: readonly Change[]): Refusal | undefined => {
  for (const concept of CONCEPTS) {
    const max = definitionOf(concept).most;
    if (max === null) continue;
    const more = changes.reduce(
      (sum, change) =>
        change.concept !== concept
          ? sum
          : sum + Number(change.kind === 'added') - Number(change.kind === 'removed'),
      0,
    );
    const count = allOf(quarter, concept).length + more;
    if (more <= 0 || count <= max) continue;
    return refusal(
      'FULL',
      `A quarter holds at most ${String(max)} of these, and this would make them ${String(count)}. Remove some first.`,
      { parameters: { concept, max, count } },
    );
  }
  return undefined;
};

/**
 * What of these changes would be longer, or more, than a quarter may hold: the first of it, by card and field with its
 * length and the limit. Whoever decided them, a person, an import, an undo or a run, is asked the same. What was over a
 * limit before is in nobody's way, as long as it does not grow.
 *
 * @param quarter before the changes
 * @param means what was sealed was accepted before: it comes all the same, however many there are
 */
export const findOverLimit = (
  quarter: Quarter,
  changes: readonly Change[],
  means: Means,
): Refusal | undefined => {
  for (const change of changes) {
    const found = inChange(quarter, change, changes);
    if (found !== undefined) return found;
  }
  return means === 'disclosure' ? undefined : findFull(quarter, changes);
};
