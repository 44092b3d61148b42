import { MAX_BECAUSE } from '../../../kernel/because';
import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { SetAside } from './set-aside';

export const setAsideLimits = {
  reason: null,
  why: { label: 'reason', chars: MAX_BECAUSE },
  next: null,
  week: null,
  decidedBy: idLimit('member who decided it'),
  decidedAt: { label: 'time of the decision', chars: 40 },
} as const satisfies LimitsOf<SetAside, 'id'>;
