import type { LimitsOf } from '../../../kernel/limit';
import { skillsLimit } from './skills-limit';
import type { Member } from './member';

/** People of one quarter. */
export const MAX_MEMBERS = 200;

export const memberLimits = {
  role: null,
  facilitator: null,
  skills: skillsLimit,
} as const satisfies LimitsOf<Member, 'id'>;
