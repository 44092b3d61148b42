import type { Identified } from './collection';
import type { EntityChange } from './entity-change';
import type { EntityCollection, Holding } from './entity-collection';
import type { ChangeRules } from './entity-rules';
import type { LimitsOf } from './limit';
import type { Right } from './right';
import type { WireShape } from './wire-shape';

/** A right for each field that an edit may carry. */
export type FieldRights<T> = { readonly [F in Exclude<keyof T, 'id' | 'rank'> & string]-?: Right };

/** A right for each kind of change; `More`: kinds that mean more than their values. */
export type RightsOf<E, More extends string = never> = {
  readonly [K in 'added' | 'removed' | 'moved' | More]: Right;
} & { readonly edited: FieldRights<E> };

/** What a thing refers to. */
export interface Reference<E> {
  /** The entity referred to, by name. */
  readonly to: string;
  readonly ids: (thing: E) => readonly (string | null)[];
  /** What becomes of the referring thing when the other is removed: it goes along, or keeps it from going. */
  readonly removal: 'cascade' | 'restrict';
  /** Why it keeps the other from going, and the way out; left out: as the other's own words say, with the names of those. */
  readonly inTheWay?: string;
}

/** How sentences speak of an entity. */
export interface EntityWords {
  /** As messages name one: `key result`. */
  readonly noun: string;
  /** What an act of the history is about: `the key result`, `the weeks of`. */
  readonly object: string;
  /** How one is named: by its own words, by those of its card or key result, or not at all. */
  readonly named: 'itself' | 'by its card' | 'by its key result' | 'never';
  /** What those who refer to it do with it, where that keeps it from going. */
  readonly held: string;
  /** What happens to it is no news: it comes and goes while people sit together. Left out: it is. */
  readonly isNews?: false;
}

/**
 * All that is said of an entity, once: where its things stand, how long they may be, who may change what of them, what
 * they refer to, and how people speak of them. The quarter derives its collections, limits, references, rights and
 * histories from these; the compiler holds the registry of them complete.
 */
export interface EntityDefinition<
  N extends string,
  E extends Identified,
  L extends string,
  C = EntityChange<N, E>,
  More extends string = never,
  Q = Holding<E, L>,
> {
  readonly collection: EntityCollection<N, E, L>;
  /** Stored version that first knew it: what is older holds none. Left out: all know it. */
  readonly since?: number;
  /** How long each field may be. */
  readonly limits: LimitsOf<E, 'id'>;
  /** How many a quarter holds, however they came; null: as many as what they belong to. */
  readonly most: number | null;
  /**
   * Whether its things are named by the command that makes them, so that they share one name space, since rows of a
   * run, links and panels go by the id alone; else by what they belong to.
   */
  readonly isNamedByCommand: boolean;
  /**
   * What its things refer to. Authors, voters and publishers are not among it: who did something stays on record by an
   * id of its own after the member is gone.
   */
  readonly refersTo: readonly Reference<E>[];
  /** What one hangs on so closely that it comes and goes with it, whoever may touch it alone. */
  readonly partOf?: (thing: E) => readonly string[];
  readonly rights: RightsOf<E, More>;
  readonly words: EntityWords;
  /** How its changes are carried out and turned around. */
  readonly changes: ChangeRules<Holding<E, L>, C>;
  /** What of it leaves the server; nothing is shown because nobody thought of it. */
  readonly wire: WireShape<E, Q> | 'whole';
}
