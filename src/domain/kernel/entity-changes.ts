import type { Identified } from './collection';
import type { Added, Edited, Removed } from './entity-change';
import { valueOf } from './field-rule';
import { sameJson } from './json';
import { rankBetween, type Rank } from './rank';
import { refuse, type Refusal } from './refusal';
import { ok, type Result } from './result';

/** The change that adds a thing. */
export const addedOf = <N extends string, const E extends Identified>(concept: N, thing: E): Added<N, E> => ({
  concept,
  kind: 'added',
  id: thing.id,
  was: null,
  now: thing,
});

/** The change that removes a thing as it is. */
export const removedOf = <N extends string, E extends Identified>(concept: N, thing: E): Removed<N, E> => ({
  concept,
  kind: 'removed',
  id: thing.id,
  was: thing,
  now: null,
});

/** The changes that give a thing the wanted values; none for a field that holds its value already. */
export const editsOf = <N extends string, E extends Identified>(
  concept: N,
  thing: E,
  wanted: Partial<Omit<E, 'id' | 'rank'>>,
): readonly Edited<N, E>[] =>
  Object.keys(wanted).flatMap((field) => {
    const was = valueOf(thing, field);
    const now = valueOf(wanted, field);
    return sameJson(was, now)
      ? []
      : [{ concept, kind: 'edited', id: thing.id, field: field as Edited<N, E>['field'], was, now } as const];
  });

/**
 * Present values of the fields in which the quarter moved on since the writer looked (G-24).
 * A field that already holds what the writer wants is no conflict.
 */
export const findChanged = (
  present: object,
  was: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined => {
  const changed = Object.keys(was).filter((field) => {
    const now = valueOf(present, field);
    return (
      !sameJson(now, valueOf(was, field)) &&
      !(Object.hasOwn(wanted, field) && sameJson(now, valueOf(wanted, field)))
    );
  });
  return changed.length === 0
    ? undefined
    : Object.fromEntries(changed.map((field) => [field, valueOf(present, field)]));
};

/** Refuses to overwrite what the writer has not seen, and shows it. */
export const refuseChanged = (noun: string, present: Readonly<Record<string, unknown>>) =>
  refuse(
    'CHANGED_MEANWHILE',
    `Somebody changed this ${noun} while you were writing. Look at the present text, then decide which one stays.`,
    { rule: 'G-24', parameters: { noun, fields: Object.keys(present).join(', ') }, present },
  );

export const refuseUnknown = (noun: string, id: string) =>
  refuse('UNKNOWN_TARGET', `This ${noun} is no longer here. Somebody may have removed it.`, {
    parameters: { noun, id },
  });

/** A rank behind a neighbour (null: first, undefined: last) that nothing else in the order holds. */
export const rankBehind = (
  all: readonly { readonly id: string; readonly rank?: Rank }[],
  after: string | null | undefined,
): Result<Rank, Refusal> => {
  const ranks = all.map((item) => item.rank ?? '');
  const position =
    after === undefined ? ranks.length - 1 : after === null ? -1 : all.findIndex((item) => item.id === after);
  if (position === -1 && typeof after === 'string') {
    return refuse('UNKNOWN_NEIGHBOUR', 'The card to put it behind is no longer here. Choose another place.', {
      parameters: { id: after },
    });
  }
  const before = ranks[position] ?? null;
  // Equal ranks cannot be parted: the place is behind the last of them.
  const next = ranks.slice(position + 1).find((rank) => before === null || rank > before) ?? null;
  return ok(rankBetween(before, next));
};
