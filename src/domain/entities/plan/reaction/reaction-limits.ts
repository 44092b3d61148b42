import { idLimit, MAX_TITLE, type LimitsOf } from '../../../kernel/limit';
import type { Reaction } from './reaction';

export const reactionLimits = {
  milestoneId: idLimit('card'),
  kind: null,
  text: { label: 'reaction', chars: MAX_TITLE },
  resolved: null,
  by: idLimit('member whose it is'),
} as const satisfies LimitsOf<Reaction, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_REACTIONS = 5_000;
