import { idLimit, MAX_TITLE, type LimitsOf } from '../../../kernel/limit';
import type { Acknowledgement } from './acknowledgement';

export const acknowledgementLimits = {
  reason: { label: 'reason', chars: MAX_TITLE },
  by: idLimit('member who said so'),
  at: { label: 'instant', chars: 40 },
} as const satisfies LimitsOf<Acknowledgement, 'id'>;

/** A quarter has as many findings as cards, and some of them are fine. */
export const MOST_ACKNOWLEDGEMENTS = 2_000;
