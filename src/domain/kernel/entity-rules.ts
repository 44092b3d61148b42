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

/** What a reader may see of a change: nothing, some of it, all of it, or only a fresh quarter. */
export type Seen<C> = readonly C[] | 'refresh';

/** Why a change cannot be turned around. */
export type NoInverse = 'joined' | 'created' | 'revealed' | 'published' | 'run';

/** How changes of an entity are carried out, shown and turned around. `Q`: the part of a quarter that they are about. */
export interface ChangeRules<Q, C> {
  /** What then is true. */
  readonly evolve: <S extends Q>(quarter: S, change: C) => S;
  /** What a member (null: a reader) may see; the same quarter where nothing is hidden. */
  readonly redact: <S extends Q>(quarter: S, reader: string | null) => S;
  /** The same for one change, told from the quarter before it. */
  readonly visible: (change: C, before: Q, reader: string | null) => Seen<C>;
  /** The change that turns this one around. */
  readonly invert: (change: C) => Result<C, NoInverse>;
}

/** Evolution, redaction and inverse of an entity that everybody may see. */
export const publicEntity = <N extends string, E extends Identified, L extends string>(
  collection: EntityCollection<N, E, L>,
): ChangeRules<Holding<E, L>, EntityChange<N, E>> => ({
  evolve: (quarter, change) => evolveEntity(collection, quarter, change),
  redact: (quarter) => quarter,
  visible: (change) => [change],
  invert: invertEntity,
});
