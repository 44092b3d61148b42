import { sameJson } from './json';
import { rankBetween, type Rank } from './rank';
import { ok, type Result } from './result';
import type { Change, Edited } from '../quarter/change';
import type { Refusal } from '../quarter/decision';
import { valueOf } from './field-rule';
import type { Concept, Concepts } from '../quarter/quarter';
import { refuse } from './refuse';

/** The change that adds a thing. */
export const addedOf = <C extends Concept>(concept: C, thing: Concepts[C]): Change =>
  ({ concept, kind: 'added', id: thing.id, was: null, now: thing }) as unknown as Change;

/** The change that removes a thing as it is. */
export const removedOf = <C extends Concept>(concept: C, thing: Concepts[C]): Change =>
  ({ concept, kind: 'removed', id: thing.id, was: thing, now: null }) as unknown as Change;

/** The changes that give a thing the wanted values; none for a field that holds its value already. */
export const editsOf = <C extends Concept>(
  concept: C,
  thing: Concepts[C],
  wanted: object,
): readonly Edited<C>[] =>
  Object.keys(wanted).flatMap((field) => {
    const was = valueOf(thing, field);
    const now = valueOf(wanted, field);
    return sameJson(was, now)
      ? []
      : [{ concept, kind: 'edited', id: thing.id, field: field as Edited<C>['field'], was, now } as const];
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
