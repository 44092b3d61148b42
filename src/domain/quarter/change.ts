import type { Published } from '../entities/publishing/receipt/published';
import type { Noted } from '../entities/publishing/run/noted';
import type { Revealed } from '../entities/scoring/effort-round/revealed';
import type { EntityChange as ChangeOfEntity } from '../kernel/entity-change';
import type { Json } from '../kernel/json';
import type { EntityName, EntityTypes } from './quarter';
import type { QuarterSettings } from './quarter-settings';

/**
 * What one command did, small enough to send and to turn around: `was` is all that undo needs.
 * An entry of the ledger holds the changes of one command, all or nothing.
 */
export type Change =
  | { readonly [C in EntityName]: EntityChange<C> }[EntityName]
  | QuarterCreated
  | SettingChange
  | TextPurged
  | Revealed
  | Published
  | Noted;

/** A change of a plain thing of the quarter. */
export type EntityChange<C extends EntityName> = ChangeOfEntity<C, EntityTypes[C]>;

/** The first entry of every quarter; nothing else may come before it, and it has no inverse. */
export interface QuarterCreated {
  readonly concept: 'quarter';
  readonly kind: 'created';
  readonly id: string;
  readonly was: null;
  readonly now: QuarterSettings;
}

/**
 * A text was put out of the whole ledger, in whatever entry it stood. It says that what was read before is void; there is
 * nothing in the quarter that it changes, and no way back.
 */
export interface TextPurged {
  readonly concept: 'quarter';
  readonly kind: 'purged';
  readonly id: string;
  readonly was: null;
  /** In how many entries it stood. */
  readonly now: number;
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
