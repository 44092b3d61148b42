import { findById } from '../../../kernel/collection';
import type { Members } from '../../team/member/member';
import { attendanceId, type Attendances } from '../attendance/attendance';
import { drawHalves } from '../place/draw-halves';
import { drawPairs } from '../place/draw-pairs';
import type { Pairing, Place } from '../place/place';
import { agendaItemOf, type ActivityKey } from '../session/agenda';
import type { SessionId } from '../session/session-id';

type Part = Attendances & Members;

/** Those who sit in pairs: whoever is there and does not only look on. Nobody is known to be there: everybody. */
export const pairable = (quarter: Part, runId: string, present: readonly string[] | undefined) =>
  quarter.members.filter(
    ({ id }) =>
      (present === undefined || present.includes(id)) &&
      findById(quarter.attendances, attendanceId(runId, id))?.observes !== true,
  );

/** How an activity parts the team: in twos, in halves, or not at all. */
export const drawerOf = (session: SessionId, activity: ActivityKey): typeof drawPairs | undefined => {
  switch (agendaItemOf(session, activity)?.mode) {
    case 'pairs':
      return drawPairs;
    case 'subgroups':
      return drawHalves;
    default:
      return undefined;
  }
};

/** Those of one activity take the place of what was drawn for it before. */
export const withPairs = (pairings: readonly Pairing[], made: Pairing): readonly Pairing[] => [
  ...pairings.filter(({ activity }) => activity !== made.activity),
  made,
];

/** The pairs of an activity for which they are drawn; those that were drawn before stay. */
export const pairingsFor = (
  quarter: Part,
  place: Pick<Place, 'id' | 'runId' | 'pairings'>,
  activity: ActivityKey,
  seed: string,
  present: readonly string[] | undefined,
): readonly Pairing[] => {
  const { pairings } = place;
  const draw = drawerOf(place.id, activity);
  if (draw === undefined || pairings.some((one) => one.activity === activity)) return pairings;
  const before = pairings.at(-1)?.pairs ?? [];
  const pairs = draw(pairable(quarter, place.runId, present), before, seed);
  return pairs.length === 0 ? pairings : withPairs(pairings, { activity, pairs });
};
