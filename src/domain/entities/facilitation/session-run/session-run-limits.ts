import type { LimitsOf } from '../../../kernel/limit';
import type { SessionRun } from './session-run';

/** How often a team may go to an activity within one holding. */
export const MOST_STEPS = 200;

export const sessionRunLimits = {
  sessionId: null,
  startedAt: { label: 'beginning', chars: 40 },
  endedAt: { label: 'end', chars: 40 },
  activities: { label: 'activities', items: MOST_STEPS, each: { activity: 40 } },
} as const satisfies LimitsOf<SessionRun, 'id'>;

/** Five sessions, each held a few times, however often one is opened again. */
export const MOST_SESSION_RUNS = 100;
