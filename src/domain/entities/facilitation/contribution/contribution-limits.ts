import { idLimit, MAX_LINE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { Contribution } from './contribution';

export const contributionLimits = {
  text: { label: 'contribution', chars: MAX_LINE },
  companyObjectiveId: idLimit('company objective'),
  roundId: idLimit('round'),
  clusterId: idLimit('cluster'),
  twinOf: idLimit('twin'),
  rank: rankLimit,
  by: idLimit('member whose it is'),
} as const satisfies LimitsOf<Contribution, 'id'>;

/** How many may be written in the open; what a round brings was accepted before, and comes all the same. */
export const MOST_OPEN_CONTRIBUTIONS = 2000;
