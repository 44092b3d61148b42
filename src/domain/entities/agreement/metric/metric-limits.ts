import { idLimit, MAX_LINE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { Metric } from './metric';

export const metricLimits = {
  objectiveId: idLimit('objective'),
  keyResultId: idLimit('key result'),
  text: { label: 'metric', chars: MAX_LINE },
  unit: { label: 'unit', chars: 30 },
  baseline: null,
  target: null,
  rank: rankLimit,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<Metric, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_METRICS = 2_000;
