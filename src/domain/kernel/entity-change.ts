import type { Identified } from './collection';
import type { Json } from './json';
import type { Rank } from './rank';

/**
 * What one command did to one thing, small enough to send and to turn around: `was` is all that undo needs.
 * `concept` is the entity's name, in the word that ledgers store.
 */
export type EntityChange<N extends string, E extends Identified> =
  Added<N, E> | Edited<N, E> | Removed<N, E> | Moved<N>;

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

export interface Moved<N extends string> {
  readonly concept: N;
  readonly kind: 'moved';
  readonly id: string;
  readonly was: Rank;
  readonly now: Rank;
}
