import { idLimit, textLimit, type LimitsOf } from '../../../kernel/limit';
import type { Dependency } from './dependency';

export const dependencyLimits = {
  milestoneId: idLimit('milestone that waits'),
  text: textLimit('dependency'),
  source: null,
  blocking: null,
  targetMilestoneId: idLimit('milestone to wait for'),
  owner: { label: 'owner', chars: 255 },
  neededByWeek: null,
  status: null,
  by: idLimit('member who added it'),
} as const satisfies LimitsOf<Dependency, 'id'>;

/** How many of them a quarter holds, however they came. */
export const MOST_DEPENDENCIES = 10_000;
