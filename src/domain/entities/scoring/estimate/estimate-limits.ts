import { MAX_BECAUSE } from '../../../kernel/because';
import { idLimit, MAX_ID, type LimitsOf } from '../../../kernel/limit';
import { MOST_ROUND_CARDS } from '../score/most-round-cards';
import type { Estimate } from './estimate';

export const estimateLimits = {
  roundId: idLimit('round'),
  memberId: idLimit('member'),
  choices: { label: 'choices', items: MOST_ROUND_CARDS, each: { card: MAX_ID, because: MAX_BECAUSE } },
} as const satisfies LimitsOf<Estimate, 'id'>;
