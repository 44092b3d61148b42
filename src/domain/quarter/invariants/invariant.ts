import type { Change } from '../change';
import type { Means } from '../asking';
import type { Quarter } from '../quarter';
import type { Problem } from './problem';

/**
 * Something that is true of every quarter. Asked with the quarter as the changes would make it; what was broken before
 * them refuses nothing.
 */
export interface Invariant {
  /** Whether a change can break it. */
  readonly touches: (change: Change) => boolean;
  /** What is broken about the thing of a change; undefined: nothing. */
  readonly find: (quarter: Quarter, change: Change) => Problem | undefined;
  /** Ways of changing that may leave it broken, which then is a finding. */
  readonly spares?: readonly Means[];
}
