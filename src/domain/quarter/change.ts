import type { Published } from '../entities/publishing/receipt/published';
import type { Revealed } from '../entities/scoring/effort-round/revealed';
import type { EntityChange as ChangeOfEntity } from '../kernel/entity-change';
import type { Json } from '../kernel/json';
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

/** A change of a plain thing of the quarter. */
export type EntityChange<C extends Concept> = ChangeOfEntity<C, Concepts[C]>;

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
