import type { Change } from '../../quarter/change';
import type { EntityName } from '../../quarter/quarter';
import type { Place } from '../import-note';

/** One thing that files say otherwise than the quarter does, or that it does not have: taken or left as a whole. */
export interface Difference {
  /** Names it; the same for the same files and a quarter in which nothing of it changed. */
  readonly key: string;
  readonly kind: 'new' | 'changed';
  readonly concept: EntityName;
  /** As messages name such a thing: `key result`. */
  readonly noun: string;
  readonly title: string;
  /** Null: no single line says it. */
  readonly place: Place | null;
  /** Of a change: what of the thing, and both values in words. Empty: nothing. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  /** Keys of new things that it names, and that come with it. */
  readonly needs: readonly string[];
  /** Names what stands in the quarter where it would change it: another one, and somebody was there meanwhile. */
  readonly was: string;
}
