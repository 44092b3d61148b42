import { rankLimit, idLimit, MAX_LINE, MAX_TITLE, textLimit, type LimitsOf } from '../../../kernel/limit';
import type { KeyResult } from './key-result';

export const keyResultLimits = {
  objectiveId: idLimit('objective'),
  ordinal: null,
  text: textLimit('key result'),
  label: { label: 'key of the line', chars: MAX_TITLE },
  feasibility: null,
  feasibilityWhy: { label: 'reason', chars: MAX_LINE },
  feasibilityBy: idLimit('member who said so'),
  stub: null,
  rank: rankLimit,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<KeyResult, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_KEY_RESULTS = 2_000;
