import { findById } from '../kernel/collection';
import { valueOf } from '../kernel/field-rule';
import { idListOf, withListed, withoutListed } from '../kernel/id-list';
import type { Change } from './change';
import { allOf } from './collections';
import type { Entity, Quarter } from './quarter';

/** A change of a list of ids by one of them. */
type ListChange = Extract<Change, { readonly kind: 'listed' | 'unlisted' }>;

const listIn = (thing: object | undefined, field: string): readonly string[] =>
  (thing === undefined ? undefined : idListOf(valueOf(thing, field))) ?? [];

const after = (list: readonly string[], change: Change, field: string): readonly string[] => {
  if (change.kind === 'added' || change.kind === 'removed') return listIn(change.now ?? undefined, field);
  if (!('field' in change) || change.field !== field) return list;
  switch (change.kind) {
    case 'edited':
      return idListOf(change.now) ?? [];
    case 'listed':
      return withListed(list, change.now, change.at);
    case 'unlisted':
      return withoutListed(list, change.was);
  }
};

/**
 * A list of ids as it stands before one of the changes of an entry, after those before it.
 *
 * @param quarter before the entry
 */
export const listBefore = (
  quarter: Quarter,
  changes: readonly Change[],
  change: ListChange,
): readonly string[] => {
  const { concept, id, field } = change;
  const thing = findById(allOf(quarter, concept) as readonly Entity[], id);
  return changes
    .slice(0, changes.indexOf(change))
    .filter((one) => one.concept === concept && one.id === id)
    .reduce((list, one) => after(list, one, field), listIn(thing, field));
};
