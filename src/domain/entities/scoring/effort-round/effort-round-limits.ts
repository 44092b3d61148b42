import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { EffortRound } from './effort-round';

export const effortRoundLimits = {
  milestoneId: idLimit('milestone'),
  state: null,
} as const satisfies LimitsOf<EffortRound, 'id'>;
