import { definitionOf } from './entity-definitions';
import type { Concept, Concepts, Quarter } from './quarter';

/**
 * Whether the things of an entity stand in an order of the team's own.
 * @internal
 */
export const isRanked = (concept: Concept): boolean => definitionOf(concept).collection.isRanked;

/** All things of an entity, in their order. */
export const allOf = <C extends Concept>(quarter: Quarter, concept: C): readonly Concepts[C][] =>
  quarter[definitionOf(concept).collection.list] as unknown as readonly Concepts[C][];
