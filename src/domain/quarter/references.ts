import { findById, hasId } from '../kernel/collection';
import { allOf } from './collections';
import { CONCEPTS, referencesOf } from './entity-definitions';
import type { EntityName, Entity, Quarter } from './quarter';

/** A thing that refers to another which is not there. */
export interface Dangling {
  readonly concept: EntityName;
  readonly thing: Entity;
  readonly to: EntityName;
  readonly id: string;
}

const looseOf = (quarter: Quarter, concept: EntityName, thing: Entity): readonly Dangling[] =>
  referencesOf(concept).flatMap(({ to, ids }) =>
    ids(thing)
      .filter((id): id is string => id !== null && !hasId(allOf(quarter, to), id))
      .map((id) => ({ concept, thing, to, id })),
  );

/** Everything that refers to what is not there, in one pass. */
export const findDangling = (quarter: Quarter): readonly Dangling[] =>
  CONCEPTS.flatMap((concept) =>
    referencesOf(concept).length === 0
      ? []
      : allOf(quarter, concept).flatMap((thing) => looseOf(quarter, concept, thing)),
  );

/** What one thing refers to that is not there. */
export const findDanglingOf = (quarter: Quarter, concept: EntityName, id: string): readonly Dangling[] => {
  if (referencesOf(concept).length === 0) return [];
  const thing = findById(allOf(quarter, concept) as readonly Entity[], id);
  return thing === undefined ? [] : looseOf(quarter, concept, thing);
};
