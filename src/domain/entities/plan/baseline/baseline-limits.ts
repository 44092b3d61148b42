import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { Baseline } from './baseline';

export const baselineLimits = {
  revision: null,
  roundId: idLimit('confidence vote'),
  agreedAt: { label: 'time of the agreement', chars: 40 },
  by: idLimit('member who wrote it down'),
} as const satisfies LimitsOf<Baseline, 'id'>;

/** A team agrees once, and anew now and then. */
export const MOST_BASELINES = 100;
