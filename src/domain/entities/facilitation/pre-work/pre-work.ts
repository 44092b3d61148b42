import type { ActivityKey } from '../session/agenda';
import type { Places } from '../place/place';

/** Activities that people may do before the call, each for themselves: silent writing of #1 and #2, sizes of #3. */
export const PRE_WORK_ACTIVITIES = [
  's1.silent',
  's2.ideation',
  's3.effort',
] as const satisfies readonly ActivityKey[];
export type PreWorkActivity = (typeof PRE_WORK_ACTIVITIES)[number];

/** A round as far as it may have begun before a call. */
interface Prepared {
  readonly runId?: string | null;
  /** Left out, or null: it began in a room. */
  readonly closesAt?: string | null;
  readonly state: string;
}

/**
 * Whether a round is pre-work at this moment: it was opened for people to write before the call, and the session in which
 * it goes on does not run.
 */
export const isPreWork = ({ places }: Places, { runId = null, closesAt = null, state }: Prepared): boolean =>
  state === 'open' && closesAt !== null && !places.some((place) => place.runId === runId);

/**
 * Whether pre-work takes nothing more; in the room its closing time counts no longer.
 *
 * @param now milliseconds since the epoch, by the server's clock
 */
export const isPreWorkOver = (quarter: Places, round: Prepared, now: number): boolean =>
  isPreWork(quarter, round) && Date.parse(round.closesAt ?? '') <= now;
