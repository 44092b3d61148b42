import { findChanged } from './entity-changes';
import type { Identified } from './collection';
import type { Edited, Listed, Unlisted } from './entity-change';
import { valueOf } from './field-rule';
import { idListOf, mergedIds, withListed, withoutListed } from './id-list';
import { sameJson } from './json';

/** An edit of a list of ids as what came into it and what left it; one that brings them into another order stays an edit. */
export const asListChanges = <N extends string, E extends Identified>(
  edit: Edited<N, E>,
): readonly (Edited<N, E> | Listed<N, E> | Unlisted<N, E>)[] => {
  const [was, now] = [idListOf(edit.was), idListOf(edit.now)];
  if (was === undefined || now === undefined) return [edit];
  const { concept, id, field } = edit;
  const unlisted = was
    .map((one, at): Unlisted<N, E> => ({ concept, kind: 'unlisted', id, field, at, was: one, now: null }))
    .filter((one) => !now.includes(one.was))
    .toReversed();
  const listed = now
    .map((one, at): Listed<N, E> => ({ concept, kind: 'listed', id, field, at, was: null, now: one }))
    .filter((one) => !was.includes(one.now));
  const kept = unlisted.reduce((list, one) => withoutListed(list, one.was), was);
  const made = listed.reduce((list, one) => withListed(list, one.now, one.at), kept);
  return sameJson(made, now) ? [...unlisted, ...listed] : [edit];
};

type Values = Readonly<Record<string, unknown>>;

interface Wish {
  readonly changes: Values;
  readonly was: Values;
}

/**
 * A wish whose lists of ids say what is wanted of the lists as they are now, whatever others did to them since its
 * writer looked. One that only brings the ids into another order is left alone: it is about the list as a whole.
 *
 * @param fields that hold lists of ids
 */
export const withMergedLists = (present: object, wish: Wish, fields: readonly string[]): Wish =>
  fields.reduce(({ changes, was }, field) => {
    const [now, seen, wanted] = [valueOf(present, field), valueOf(was, field), valueOf(changes, field)].map(
      idListOf,
    );
    if (now === undefined || seen === undefined || wanted === undefined) return { changes, was };
    if (findChanged(present, { [field]: seen }, changes) === undefined) return { changes, was };
    const merged = mergedIds(now, seen, wanted);
    const isOrderAlone = sameJson(seen.toSorted(), wanted.toSorted());
    return isOrderAlone
      ? { changes, was }
      : { changes: { ...changes, [field]: merged }, was: { ...was, [field]: now } };
  }, wish);
