import { withChanged, withItem, withoutItem, type Identified } from './collection';
import type { EntityChange } from './entity-change';
import { thingsOf, withThings, type EntityCollection, type Holding } from './entity-collection';
import { valueOf } from './field-rule';
import { idListOf, withListed, withoutListed } from './id-list';
import { ok, type Result } from './result';

/** Carries out a change of a plain thing. A change of something that is not there changes nothing. */
export const evolveEntity = <
  Q extends Holding<E, L>,
  N extends string,
  E extends Identified,
  L extends string,
>(
  collection: EntityCollection<N, E, L>,
  quarter: Q,
  change: EntityChange<N, E>,
): Q => {
  const all = thingsOf(quarter, collection);
  const { order } = collection;
  switch (change.kind) {
    case 'added':
      return withThings(quarter, collection, withItem(all, change.now, order));
    case 'removed':
      return withThings(quarter, collection, withoutItem(all, change.id));
    case 'edited':
      return withThings(
        quarter,
        collection,
        withChanged(all, change.id, (present) => ({ ...present, [change.field]: change.now })),
      );
    case 'listed':
    case 'unlisted':
      return withThings(
        quarter,
        collection,
        withChanged(all, change.id, (present) => {
          const list = idListOf(valueOf(present, change.field));
          if (list === undefined) return present;
          const after =
            change.kind === 'listed'
              ? withListed(list, change.now, change.at)
              : withoutListed(list, change.was);
          return { ...present, [change.field]: after };
        }),
      );
    case 'moved': {
      const present = all.find((item) => item.id === change.id);
      if (present === undefined) return quarter;
      return withThings(quarter, collection, withItem(all, { ...present, rank: change.now }, order));
    }
  }
};

/** The opposite of a change: what was and what is now change places. */
export const invertEntity = <N extends string, E extends Identified>(
  change: EntityChange<N, E>,
): Result<EntityChange<N, E>, never> => {
  switch (change.kind) {
    case 'added':
      return ok({ ...change, kind: 'removed', was: change.now, now: null });
    case 'removed':
      return ok({ ...change, kind: 'added', was: null, now: change.was });
    case 'edited':
      return ok({ ...change, was: change.now, now: change.was });
    case 'moved':
      return ok({ ...change, was: change.now, now: change.was });
    case 'listed':
      return ok({ ...change, kind: 'unlisted', was: change.now, now: null });
    case 'unlisted':
      return ok({ ...change, kind: 'listed', was: null, now: change.was });
  }
};
