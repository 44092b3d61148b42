import { attendancesOf } from '../../entities/facilitation/attendance/attendance';
import { placeOf } from '../../entities/facilitation/place/place';
import { AGENDAS, type ActivityKey } from '../../entities/facilitation/session/agenda';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import { runsOf, type SessionRun } from '../../entities/facilitation/session-run/session-run';
import type { Member } from '../../entities/team/member/member';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** The last holding of a session, the running one too; undefined: there was none. */
export const lastRunOf = (quarter: Quarter, session: SessionId): SessionRun | undefined =>
  runsOf(quarter, session).at(-1);

/** Whether a team is through with an activity: the session was held, or runs and stands behind it. */
export const isBehind = (quarter: Quarter, session: SessionId, activity: ActivityKey): boolean => {
  const place = placeOf(quarter, session);
  if (place === undefined) return lastRunOf(quarter, session) !== undefined;
  const order = AGENDAS[session].map((item) => item.activity);
  return order.indexOf(place.activity) > order.indexOf(activity);
};

/**
 * Whether it is time to ask what a session leaves: it was held to its end, wherever that was and even if it runs once
 * more, or is at its last activity.
 */
export const isAtExit = (quarter: Quarter, session: SessionId): boolean => {
  const wasHeld = runsOf(quarter, session).some(({ endedAt }) => endedAt !== null);
  return wasHeld || placeOf(quarter, session)?.activity === AGENDAS[session].at(-1)?.activity;
};

/** The quarter as if a session stood at its last activity: whoever looks at its end early is told all that it lacks. */
export const asAtExit = (quarter: Quarter, session: SessionId): Quarter => {
  const last = AGENDAS[session].at(-1)?.activity;
  return last === undefined
    ? quarter
    : {
        ...quarter,
        places: quarter.places.map((place) => (place.id === session ? { ...place, activity: last } : place)),
      };
};

/** Who took part in a holding; those who only looked on are left out. */
export const takingPart = (quarter: Quarter, run: string): readonly Member[] =>
  attendancesOf(quarter, run).flatMap(({ memberId, observes }) => {
    const member = findById(quarter.members, memberId);
    return observes || member === undefined ? [] : [member];
  });
