import { findById } from '../../../kernel/collection';
import type { Members } from '../../team/member/member';
import type { Places } from '../place/place';
import { attendanceId, type Attendances } from './attendance';

/**
 * Whom a round asks and who is away as it begins; whoever only looks on is in neither, and nobody waits for those away.
 *
 * @param present members who are there; undefined: not known, and then everybody is asked
 */
export const askedAndAway = (
  { members, attendances, places }: Members & Attendances & Places,
  present: readonly string[] | undefined,
): { readonly asked: readonly string[]; readonly away: readonly string[] } => {
  const runId = places[0]?.runId;
  const isLookingOn = (id: string): boolean =>
    runId !== undefined && findById(attendances, attendanceId(runId, id))?.observes === true;
  const ids = members.map(({ id }) => id).filter((id) => !isLookingOn(id));
  const isThere = (id: string): boolean => present?.includes(id) ?? true;
  return { asked: ids.filter(isThere), away: ids.filter((id) => !isThere(id)) };
};
