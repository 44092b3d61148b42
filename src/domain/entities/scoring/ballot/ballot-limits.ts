import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { Ballot } from './ballot';

export const ballotLimits = {
  roundId: idLimit('round'),
  memberId: idLimit('member'),
  value: null,
} as const satisfies LimitsOf<Ballot, 'id'>;
