import { idLimit, MAX_LINE, rankLimit, type LimitsOf } from '../../../kernel/limit';
import type { Blocker } from './blocker';

export const blockerLimits = {
  runId: idLimit('holding of a session'),
  kind: null,
  text: { label: 'blocker', chars: MAX_LINE },
  contributionId: idLimit('contribution'),
  objectiveId: idLimit('objective'),
  status: null,
  rank: rankLimit,
  by: idLimit('member whose answer it is'),
} as const satisfies LimitsOf<Blocker, 'id'>;

export const MOST_BLOCKERS = 500;
