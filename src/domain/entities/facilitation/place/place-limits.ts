import { idLimit, MAX_ROW_ID, type LimitsOf } from '../../../kernel/limit';
import type { Place } from './place';

export const placeLimits = {
  runId: idLimit('holding of a session'),
  activity: null,
  subject: { label: 'card that everybody looks at', chars: MAX_ROW_ID },
  timer: { label: 'timer', json: 400 },
  leader: idLimit('member who leads'),
  presenter: idLimit('member who presents'),
  remindedAt: { label: 'reminder', chars: 40 },
  pairings: { label: 'pairs', json: 100_000 },
} as const satisfies LimitsOf<Place, 'id'>;
