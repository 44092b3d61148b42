import type { MemberActor } from './actor';
import type { Identified } from './collection';
import type { EntityChange } from './entity-change';
import type { EntityCollection, Holding } from './entity-collection';
import { evolveEntity, invertEntity } from './evolve-entity';
import type { Result } from './result';

/** A decision by somebody who joined. */
export interface MemberContext {
  readonly by: MemberActor;
  /** ISO instant. */
  readonly at: string;
}

/** Why a change cannot be turned around. */
export type NoInverse =
  'joined' | 'created' | 'purged' | 'revealed' | 'published' | 'run' | 'sealed' | 'led' | 'told' | 'shared';

/** How changes of an entity are carried out and turned around. `Q`: the part of a quarter that they are about. */
export interface ChangeRules<Q, C> {
  /** What then is true. */
  readonly evolve: <S extends Q>(quarter: S, change: C) => S;
  /** The change that turns this one around. */
  readonly invert: (change: C) => Result<C, NoInverse>;
}

/** Evolution and inverse of an entity whose changes mean no more than their values. */
export const plainChanges = <N extends string, E extends Identified, L extends string>(
  collection: EntityCollection<N, E, L>,
): ChangeRules<Holding<E, L>, EntityChange<N, E>> => ({
  evolve: (quarter, change) => evolveEntity(collection, quarter, change),
  invert: invertEntity,
});
