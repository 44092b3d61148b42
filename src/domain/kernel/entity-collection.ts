import type { Identified, Order } from './collection';

/** Where a quarter holds the things of one entity, and in which order they stand. */
export interface EntityCollection<N extends string, E extends Identified, L extends string> {
  /** The entity's name, as changes carry it: `keyResult`. */
  readonly entity: N;
  /** The list that holds them: `keyResults`. */
  readonly list: L;
  /** `byRank`: they stand in an order of the team's own; `byId`: in none that means anything. */
  readonly order: Order<E>;
  readonly isRanked: boolean;
}

/** The part of a quarter that a collection is about. */
export type Holding<E extends Identified, L extends string> = { readonly [K in L]: readonly E[] };

/** All things of an entity, in their order. */
export const thingsOf = <E extends Identified, L extends string>(
  quarter: Holding<E, L>,
  { list }: EntityCollection<string, E, L>,
): readonly E[] => quarter[list];

/** The quarter with another list; the same quarter where the list is the same. */
export const withThings = <Q extends Holding<E, L>, E extends Identified, L extends string>(
  quarter: Q,
  { list }: EntityCollection<string, E, L>,
  things: readonly E[],
): Q => (quarter[list] === things ? quarter : { ...quarter, [list]: things });
