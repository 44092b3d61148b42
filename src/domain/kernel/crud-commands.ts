import type { Identified } from './collection';
import { byMembers, type CommandDefinition } from './command-definition';
import { decideAdd, decideEdit, decideMove, type CrudDefinition } from './crud';
import type { AddCommand, EditCommand, MoveCommand } from './crud-command';
import type { EntityChange } from './entity-change';
import type { EntityCollection, Holding } from './entity-collection';

type Sent<Command> = Command & { readonly id: string };

/** Adding and editing of a plain thing. */
export type CrudCommands<N extends string, E extends Identified, F, Q, C> = {
  readonly [K in `${N}.add`]: CommandDefinition<Q, Sent<AddCommand<N, F>>, EntityChange<N, E> | C>;
} & {
  readonly [K in `${N}.edit`]: CommandDefinition<Q, Sent<EditCommand<N, F>>, EntityChange<N, E> | C>;
};

/** Moving one that stands in an order of the team's own. */
export type MoveCommands<N extends string, E extends Identified, L extends string> = {
  readonly [K in `${N}.move`]: CommandDefinition<Holding<E, L>, Sent<MoveCommand<N>>, EntityChange<N, E>>;
};

/** The commands that add and edit an entity, by what is particular about it. Removal is the quarter's. */
export const crudCommands = <
  N extends string,
  E extends Identified,
  L extends string,
  F extends object,
  Q extends Holding<E, L>,
  C,
>(
  definition: CrudDefinition<N, E, L, F, Q, C>,
): CrudCommands<N, E, F, Q, C> => {
  const { entity } = definition.collection;
  // The keys are made of the entity's name, which the compiler does not follow.
  return {
    [`${entity}.add`]: { ...byMembers, decide: decideAdd(definition) },
    [`${entity}.edit`]: { ...byMembers, decide: decideEdit(definition) },
  } as unknown as CrudCommands<N, E, F, Q, C>;
};

/** The command that moves a thing of an entity behind another. */
export const moveCommands = <N extends string, E extends Identified, L extends string>(
  collection: EntityCollection<N, E, L>,
  noun: string,
): MoveCommands<N, E, L> =>
  ({
    [`${collection.entity}.move`]: { ...byMembers, decide: decideMove(collection, noun) },
  }) as unknown as MoveCommands<N, E, L>;
