import { sessionOf } from '../../entities/facilitation/session/session';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import type { Day } from '../../kernel/day';
import type { Quarter } from '../../quarter/quarter';
import { sessionSummaries } from '../sessions/session-summaries';

/** How a session was held, for those who were not there. */
export interface SessionShown {
  readonly state: 'planned' | 'running' | 'done' | 'skipped';
  /** Why the team goes without it; empty: it does not. */
  readonly skipReason: string;
  /** Day and minutes of the last holding; null: it was not held to its end. */
  readonly day: Day | null;
  readonly minutes: number | null;
  /** Who took part; those who only looked on are not counted. */
  readonly people: number;
}

export const sessionShown = (quarter: Quarter, id: SessionId): SessionShown => {
  const { state, skipReason } = sessionOf(quarter, id);
  const held = sessionSummaries(quarter).find(({ session }) => session === id);
  return {
    state,
    skipReason,
    day: held?.day ?? null,
    minutes: held?.minutes ?? null,
    people: held?.people ?? 0,
  };
};
