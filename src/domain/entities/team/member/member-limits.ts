import type { LimitsOf } from '../../../kernel/limit';
import { skillsLimit } from './skills-limit';
import type { Member } from './member';

export const memberLimits = {
  role: null,
  facilitator: null,
  skills: skillsLimit,
} as const satisfies LimitsOf<Member, 'id'>;
