import type { Identified } from './collection';
import type { Json } from './json';
import type { Rank } from './rank';

/**
 * What one command did to one thing, small enough to send and to turn around: `was` is all that undo needs.
 * `concept` is the entity's name, in the word that ledgers store.
 */
export type EntityChange<N extends string, E extends Identified> =
  Added<N, E> | Edited<N, E> | Removed<N, E> | Moved<N> | Listed<N, E> | Unlisted<N, E>;

export interface Added<N extends string, E extends Identified> {
  readonly concept: N;
  readonly kind: 'added';
  readonly id: string;
  readonly was: null;
  readonly now: E;
}

export interface Edited<N extends string, E extends Identified> {
  readonly concept: N;
  readonly kind: 'edited';
  readonly id: string;
  readonly field: Exclude<keyof E, 'id' | 'rank'> & string;
  readonly was: Json;
  readonly now: Json;
}

export interface Removed<N extends string, E extends Identified> {
  readonly concept: N;
  readonly kind: 'removed';
  readonly id: string;
  readonly was: E;
  readonly now: null;
}

/**
 * An id came into a list of ids. It is no edit of the list, so that two people who tick two things at once both have
 * their way, and each takes back their own.
 */
export interface Listed<N extends string, E extends Identified> {
  readonly concept: N;
  readonly kind: 'listed';
  readonly id: string;
  readonly field: Edited<N, E>['field'];
  /** Where in the list it came, from 0. */
  readonly at: number;
  readonly was: null;
  readonly now: string;
}

/** An id left a list of ids. */
export interface Unlisted<N extends string, E extends Identified> {
  readonly concept: N;
  readonly kind: 'unlisted';
  readonly id: string;
  readonly field: Edited<N, E>['field'];
  /** Where in the list it stood, from 0. */
  readonly at: number;
  readonly was: string;
  readonly now: null;
}

export interface Moved<N extends string> {
  readonly concept: N;
  readonly kind: 'moved';
  readonly id: string;
  readonly was: Rank;
  readonly now: Rank;
}
