import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { Release } from './release';

export const releaseLimits = {
  by: idLimit('member who decided it'),
} as const satisfies LimitsOf<Release, 'id'>;

/** On how many pages a quarter is shown, however they came. */
export const MOST_RELEASES = 200;
