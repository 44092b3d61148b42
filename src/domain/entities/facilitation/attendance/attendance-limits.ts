import { idLimit, type LimitsOf } from '../../../kernel/limit';
import type { Attendance } from './attendance';

export const attendanceLimits = {
  runId: idLimit('holding of a session'),
  memberId: idLimit('member'),
  at: { label: 'instant', chars: 40 },
  observes: null,
} as const satisfies LimitsOf<Attendance, 'id'>;
