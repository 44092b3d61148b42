import { idLimit, MAX_LINE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { PainGain } from './pain-gain';

export const painGainLimits = {
  kind: null,
  text: { label: 'pain or gain', chars: MAX_LINE },
  objectiveId: idLimit('objective'),
  rank: rankLimit,
  by: idLimit('member who wrote it'),
} as const satisfies LimitsOf<PainGain, 'id'>;

export const MOST_PAIN_GAINS = 1000;
