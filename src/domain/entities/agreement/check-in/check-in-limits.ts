import { idLimit, MAX_LINE, type LimitsOf } from '../../../kernel/limit';
import type { CheckIn } from './check-in';

export const checkInLimits = {
  metricId: idLimit('metric'),
  day: { label: 'day', chars: 10 },
  value: null,
  note: { label: 'note', chars: MAX_LINE },
  by: idLimit('member who typed it'),
} as const satisfies LimitsOf<CheckIn, 'id'>;

/** How many of them a quarter holds, however they came: twenty key results asked daily. */
export const MOST_CHECK_INS = 2_000;
