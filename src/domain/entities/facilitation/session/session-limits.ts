import { MAX_LINE, type LimitsOf } from '../../../kernel/limit';
import { AGENDAS } from './agenda';
import type { Session } from './session';

/** No session has more steps. */
const MOST_ACTIVITIES = Math.max(...Object.values(AGENDAS).map(({ length }) => length));

export const sessionLimits = {
  state: null,
  date: null,
  minutes: { label: 'minutes', items: MOST_ACTIVITIES, each: { activity: 40 } },
  skipReason: { label: 'reason', chars: MAX_LINE },
} as const satisfies LimitsOf<Session, 'id'>;

/** Nobody sits through more in one step. */
export const MOST_MINUTES = 240;

/** Minutes that the clock of an activity is given at once (G-5). */
export const MOST_ADDED = 60;
