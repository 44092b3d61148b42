import { definitionOf } from './entity-definitions';
import type { EntityName, EntityTypes, Quarter } from './quarter';

/** Whether the things of an entity stand in an order of the team's own. */
export const isRanked = (concept: EntityName): boolean => definitionOf(concept).collection.isRanked;

/** All things of an entity, in their order. */
export const allOf = <C extends EntityName>(quarter: Quarter, concept: C): readonly EntityTypes[C][] =>
  quarter[definitionOf(concept).collection.list] as unknown as readonly EntityTypes[C][];
