import type { Json } from '../kernel/json';
import type { Rank } from '../kernel/rank';
import type { Concept, Concepts } from './quarter';
import type { QuarterSettings } from './quarter-settings';

/**
 * What one command did, small enough to send and to turn around: `was` is all that undo needs.
 * An entry of the ledger holds the changes of one command, all or nothing.
 */
export type Change =
  | { readonly [C in Concept]: EntityChange<C> }[Concept]
  | QuarterCreated
  | SettingChange
  | Revealed
  | Published;

export type EntityChange<C extends Concept> = Added<C> | Edited<C> | Removed<C> | Moved<C>;

export interface Added<C extends Concept = Concept> {
  readonly concept: C;
  readonly kind: 'added';
  readonly id: string;
  readonly was: null;
  readonly now: Concepts[C];
}

export interface Edited<C extends Concept = Concept> {
  readonly concept: C;
  readonly kind: 'edited';
  readonly id: string;
  readonly field: Exclude<keyof Concepts[C], 'id' | 'rank'> & string;
  readonly was: Json;
  readonly now: Json;
}

export interface Removed<C extends Concept = Concept> {
  readonly concept: C;
  readonly kind: 'removed';
  readonly id: string;
  readonly was: Concepts[C];
  readonly now: null;
}

export interface Moved<C extends Concept = Concept> {
  readonly concept: C;
  readonly kind: 'moved';
  readonly id: string;
  readonly was: Rank;
  readonly now: Rank;
}

/** The first entry of every quarter; nothing else may come before it, and it has no inverse. */
export interface QuarterCreated {
  readonly concept: 'quarter';
  readonly kind: 'created';
  readonly id: string;
  readonly was: null;
  readonly now: QuarterSettings;
}

/** A field of the quarter itself. */
export interface SettingChange {
  readonly concept: 'quarter';
  readonly kind: 'edited';
  readonly id: string;
  readonly field: keyof QuarterSettings;
  readonly was: Json;
  readonly now: Json;
}

/** From here on everybody sees the ballots of the round. Has no inverse. */
export interface Revealed {
  readonly concept: 'effortRound';
  readonly kind: 'revealed';
  readonly id: string;
  readonly was: null;
  readonly now: null;
}

/** Issues exist in Jira: adds or replaces receipts. Its id is the run's. Has no inverse. */
export interface Published {
  readonly concept: 'receipt';
  readonly kind: 'published';
  readonly id: string;
  readonly was: null;
  readonly now: readonly Concepts['receipt'][];
}
