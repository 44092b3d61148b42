import { withChanged, withItem, withoutItem } from '../kernel/collection';
import { ok, type Result } from '../kernel/result';
import type { EntityChange } from './change';
import { allOf, collections, withAll } from './collections';
import type { ConceptRules } from './concept-rules';
import type { Concept, Concepts, Quarter } from './quarter';

/** Carries out a change of a plain thing. A change of something that is not there changes nothing. */
export const evolveEntity = <C extends Concept>(
  concept: C,
  quarter: Quarter,
  change: EntityChange<C>,
): Quarter => {
  const all = allOf(quarter, concept);
  const { order } = collections[concept];
  switch (change.kind) {
    case 'added':
      return withAll(quarter, concept, withItem(all, change.now, order));
    case 'removed':
      return withAll(quarter, concept, withoutItem(all, change.id));
    case 'edited':
      return withAll(
        quarter,
        concept,
        withChanged(all, change.id, (present) => ({ ...present, [change.field]: change.now })),
      );
    case 'moved': {
      const present = all.find((item) => item.id === change.id);
      if (present === undefined) return quarter;
      const moved = { ...present, rank: change.now } as Concepts[C];
      return withAll(quarter, concept, withItem(all, moved, order));
    }
  }
};

/** The opposite of a change: what was and what is now change places. */
export const invertEntity = <C extends Concept>(change: EntityChange<C>): Result<EntityChange<C>, never> => {
  switch (change.kind) {
    case 'added':
      return ok({ ...change, kind: 'removed', was: change.now, now: null });
    case 'removed':
      return ok({ ...change, kind: 'added', was: null, now: change.was });
    case 'edited':
      return ok({ ...change, was: change.now, now: change.was });
    case 'moved':
      return ok({ ...change, was: change.now, now: change.was });
  }
};

/** Evolution, redaction and inverse of a concept that everybody may see. */
export const openEntity = <C extends Concept>(concept: C) =>
  ({
    evolve: (quarter: Quarter, change: EntityChange<C>) => evolveEntity(concept, quarter, change),
    redact: (quarter: Quarter) => quarter,
    visible: (change: EntityChange<C>) => [change],
    invert: (change: EntityChange<C>) => invertEntity(change),
  }) as unknown as Pick<ConceptRules<C>, 'evolve' | 'redact' | 'visible' | 'invert'>;
