import { runsOf, tookOf, type SessionRun } from '../../entities/facilitation/session-run/session-run';
import { passed } from '../../entities/facilitation/place/timer';
import { placeOf, type Place } from '../../entities/facilitation/place/place';
import { AGENDAS, type ActivityKey } from '../../entities/facilitation/session/agenda';
import { agendaOf, sessionOf, type PlannedMinutes } from '../../entities/facilitation/session/session';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import type { Quarter } from '../../quarter/quarter';

const sum = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((all, { minutes }) => all + minutes, 0);

/** Minutes of a session as this team plans it, and as the framework does (G-4). */
export const plannedMinutes = (
  quarter: Quarter,
  id: SessionId,
): { readonly now: number; readonly original: number } => ({
  now: sum(agendaOf(sessionOf(quarter, id))),
  original: sum(AGENDAS[id]),
});

/** Milliseconds that one holding took, without its pauses. */
const tookInAll = ({ activities }: SessionRun): number =>
  activities.reduce((all, { took }) => all + (took ?? 0), 0);

/** Minutes that the last holding of a session took, rounded; null: it was not held, or is held now. */
export const minutesTaken = (quarter: Quarter, id: SessionId): number | null => {
  const last = runsOf(quarter, id).at(-1);
  return last?.endedAt == null ? null : Math.round(tookInAll(last) / 60_000);
};

/** An activity as a room shows it: what it was given, and how long the team was at it. */
export interface ActivityStanding {
  readonly activity: ActivityKey;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'later';
  /** Milliseconds, before now where it runs. */
  readonly took: number;
}

/** How far the activities of a running session are, in the order of the agenda (G-8). */
export const activityStandings = (quarter: Quarter, place: Place): readonly ActivityStanding[] => {
  const run = quarter.sessionRuns.find(({ id }) => id === place.runId);
  return agendaOf(sessionOf(quarter, place.id)).map(({ activity, minutes }) => {
    const took = run === undefined ? 0 : tookOf(run, activity);
    const wasThere =
      run?.activities.some((time) => time.activity === activity && time.took !== null) === true;
    return {
      activity,
      minutes,
      state: activity === place.activity ? 'now' : wasThere ? 'done' : 'later',
      took,
    };
  });
};

/** Whole minutes by which an activity runs over at an instant; none while there is time left. */
export const minutesOver = ({ timer }: Place, now: number): number =>
  Math.max(0, Math.ceil((passed(timer, now) - timer.length * 1000) / 60_000));

/**
 * Other minutes for the activities that are still to come, so that the session ends when it was to end (G-7): each gives
 * in proportion to what it has and keeps at least one minute. As many are taken as there are.
 *
 * @param lost minutes that were used more than planned
 */
export const rebalanced = (
  toCome: readonly { readonly activity: ActivityKey; readonly minutes: number }[],
  lost: number,
): readonly PlannedMinutes[] => {
  const spare = toCome.reduce((all, { minutes }) => all + Math.max(0, minutes - 1), 0);
  const taken = Math.min(lost, spare);
  let given = 0;
  let seen = 0;
  return toCome.map(({ activity, minutes }) => {
    seen += Math.max(0, minutes - 1);
    const until = spare === 0 ? 0 : Math.round((taken * seen) / spare);
    const less = until - given;
    given = until;
    return { activity, minutes: minutes - less };
  });
};

/** The activities of a running session that nobody was at yet. */
export const activitiesToCome = (quarter: Quarter, id: SessionId): readonly ActivityStanding[] => {
  const place = placeOf(quarter, id);
  return place === undefined
    ? []
    : activityStandings(quarter, place).filter(({ state }) => state === 'later');
};
