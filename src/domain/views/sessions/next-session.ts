import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { sessionOf } from '../../entities/facilitation/session/session';
import { SESSION_IDS, type SessionId } from '../../entities/facilitation/session/session-id';
import type { Quarter } from '../../quarter/quarter';
import { countScored } from '../scored';

/** Why a session is the one to hold next. */
export type NextReason =
  | 'running'
  | 'strategy-not-clear'
  | 'strategy-clear'
  | 'objectives-drafted'
  | 'milestones-mapped'
  | 'milestones-scored'
  | 'follows';

export interface NextSession {
  readonly session: SessionId;
  readonly reason: NextReason;
}

/** Where a team stands by what it has, whatever it held (G-2). */
const entryOf = (quarter: Quarter): NextSession => {
  const { scored, of } = countScored(quarter);
  if (of > 0 && scored === of) return { session: 's4', reason: 'milestones-scored' };
  const cards = quarter.milestones.filter(isOnTheBoard);
  const isMapped = cards.some(({ type, hypothesisIds }) => type !== null && hypothesisIds.length > 0);
  if (isMapped) return { session: 's3', reason: 'milestones-mapped' };
  if (quarter.objectives.some(({ stub }) => !stub)) return { session: 's2', reason: 'objectives-drafted' };
  const hasVision = quarter.visions.length > 0;
  if (quarter.settings.strategyState === 'clear' || hasVision)
    return { session: 's1', reason: 'strategy-clear' };
  return { session: 's0', reason: 'strategy-not-clear' };
};

/**
 * The session to hold next: the one that runs; else the one that what the team has asks for, or the first behind it that
 * was neither held nor left out. Undefined: all were.
 */
export const nextSession = (quarter: Quarter): NextSession | undefined => {
  const running = quarter.places[0];
  if (running !== undefined) return { session: running.id, reason: 'running' };
  const entry = entryOf(quarter);
  const isLeft = (id: SessionId): boolean => sessionOf(quarter, id).state === 'planned';
  if (isLeft(entry.session)) return entry;
  const behind = SESSION_IDS.slice(SESSION_IDS.indexOf(entry.session)).find(isLeft);
  return behind === undefined ? undefined : { session: behind, reason: 'follows' };
};
