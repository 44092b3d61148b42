import { idLimit, MAX_ID, type LimitsOf } from '../../../kernel/limit';
import { MOST_ROUND_CARDS } from '../score-round/score-round-limits';
import type { Estimate } from './estimate';

/** A reason of one breath: it is said aloud afterwards. */
export const MAX_BECAUSE = 140;

export const estimateLimits = {
  roundId: idLimit('round'),
  memberId: idLimit('member'),
  choices: { label: 'choices', items: MOST_ROUND_CARDS, each: { card: MAX_ID, because: MAX_BECAUSE } },
} as const satisfies LimitsOf<Estimate, 'id'>;
