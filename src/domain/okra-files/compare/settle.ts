import type { EntityName } from '../../quarter/quarter';
import type { Extra } from '../../kernel/extra';
import { sameJson, type Json } from '../../kernel/json';
import { ownValue } from '../../kernel/own-value';
import { withoutInvisible } from '../../kernel/invisible';
import type { ImportDraft, PendingEntity } from '../import-draft';
import { pendingThings, type PendingThing } from '../records/pending-things';
import { RECORD_KINDS } from '../records/record-kinds';
import type { Values } from '../records/record-kind';
import { isOfKind } from '../records/record-parts';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Comparing } from './comparing';
import { asWritten } from './exported-cells';
import { blanksOf } from './unsaid';

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether a file can tell the two apart: what nobody sees, and how lines end, it cannot; lists of ids have no order. */
const isSame = (one: Json, other: Json): boolean => {
  if (typeof one === 'string' && typeof other === 'string') return asWritten(one) === asWritten(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    const [a, b] = [one, other] as readonly (readonly Json[])[] as [readonly Json[], readonly Json[]];
    if (a.length !== b.length) return false;
    if (a.every((item) => typeof item === 'string') && new Set(a).size === a.length)
      return a.every((item) => b.some((there) => isSame(item, there)));
    return a.every((item, at) => isSame(item, b[at] ?? null));
  }
  return sameJson(one, other);
};

/** Kept fields by their names: those that files name are as they say, others stay. */
const mergedExtra = (
  held: readonly Extra[],
  said: readonly Extra[],
  unkept: ReadonlySet<string>,
): readonly Extra[] => {
  const keyOf = ({ key }: Extra): string => withoutInvisible(key);
  const names = new Set(said.map(keyOf));
  const left = new Set([...unkept].map(withoutInvisible));
  const added = said.filter((one) => !held.some((there) => keyOf(there) === keyOf(one)));
  const seen = new Set<string>();
  const merged = held.flatMap((one): readonly Extra[] => {
    const key = keyOf(one);
    if (!names.has(key)) return left.has(key) ? [] : [one];
    if (seen.has(key)) return [];
    seen.add(key);
    return said.filter((there) => keyOf(there) === key);
  });
  const all = [...merged, ...added];
  return isSame(all as unknown as Json, held as unknown as Json) ||
    JSON.stringify(all.map(({ key, value }) => [asWritten(key), asWritten(value)])) ===
      JSON.stringify(held.map(({ key, value }) => [asWritten(key), asWritten(value)]))
    ? held
    : all;
};

/** A result whose record says parts of it keeps the others. */
const mergedParts = (held: Values, now: Values, isSaid: (part: string) => boolean): Values =>
  Object.fromEntries(
    Object.entries(held).map(([part, value]): [string, Json] => [
      part,
      isSaid(part) ? (ownValue(now, part) ?? value) : value,
    ]),
  );

interface Gone {
  readonly fields: ReadonlySet<string>;
  readonly unkept: ReadonlySet<string>;
}

const NOTHING_GONE: Gone = { fields: new Set(), unkept: new Set() };

/** A thing of the quarter with what files say otherwise; what they do not say, or leave empty, is as it was. */
const mergedThing = (
  concept: EntityName,
  { now, saidAt }: PendingThing,
  held: Values,
  { fields, unkept }: Gone,
): Values => {
  const blanks = blanksOf(concept);
  const merged = Object.fromEntries(
    Object.entries(held).map(([field, before]): [string, Json] => {
      const value = ownValue(now, field) ?? null;
      const blank = Object.hasOwn(blanks, field) ? (ownValue(blanks, field) ?? null) : before;
      const isMarked = saidAt.has(field) || saidAt.has(`record ${field}`);
      if (field === 'extra')
        return [
          field,
          mergedExtra(before as unknown as Extra[], value as unknown as Extra[], unkept) as unknown as Json,
        ];
      const isPart = typeof before === 'object' && before !== null && !Array.isArray(before);
      if (isPart && value !== null)
        return [
          field,
          mergedParts(before as Values, value as Values, (part) => saidAt.has(`record ${field}.${part}`)),
        ];
      const isSaid = !sameJson(value, blank) || (isMarked && !isEmpty(value));
      if (isSaid) return [field, isSame(value, before) ? before : value];
      return [field, fields.has(field) ? blank : before];
    }),
  );
  const isChanged = Object.keys(held).some(
    (field) => field !== 'stub' && !sameJson(ownValue(merged, field), ownValue(held, field)),
  );
  // That somebody wrote it out says nothing where there is nothing else to say.
  if (!isChanged) return held;
  const kind = RECORD_KINDS.find((one) => one.concept === concept && isOfKind(one, held));
  return { ...merged, ...kind?.settle?.(merged) };
};

/**
 * Turns a draft whose things of the quarter say only what files say into one that says what would become of them: what is
 * compared is read as into an empty quarter, and differs from what is there as two exports would.
 */
export const settleDraft = (draft: ImportDraft, comparing: Comparing): void => {
  const settleAll = (
    concept: EntityName,
    goneOf: (thing: PendingThing) => Gone = () => NOTHING_GONE,
  ): void => {
    const things = pendingThings(draft, concept);
    things.forEach((pending, at) => {
      const { held, saidAt } = pending;
      if (held === undefined) return;
      const now = mergedThing(concept, pending, held, goneOf(pending));
      things[at] = { before: held, now: now as PendingThing['now'], saidAt };
    });
  };
  for (const concept of ['vision', 'companyObjective', 'productArea', 'contribution', 'objective'] as const)
    settleAll(concept);
  for (const concept of ['keyResult', 'hypothesis', 'dependency', 'placement'] as const) settleAll(concept);
  settleAll('milestone', (pending) => ({
    fields: comparing.cleared.get(pending as unknown as PendingEntity<Milestone>) ?? NOTHING_GONE.fields,
    unkept: comparing.unkept.get(pending.now.id) ?? NOTHING_GONE.unkept,
  }));
  for (const concept of draft.others.keys()) settleAll(concept);
};
