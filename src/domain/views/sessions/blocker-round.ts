import { attendanceId } from '../../entities/facilitation/attendance/attendance';
import type { Blocker } from '../../entities/facilitation/blocker/blocker';
import { placeOf } from '../../entities/facilitation/place/place';
import { runsOf } from '../../entities/facilitation/session-run/session-run';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** What a member said when everybody was asked what could stop their idea. */
export interface BlockerAnswer {
  readonly member: string;
  /** In the order in which they were named; none: they said that nothing does, or nothing yet. */
  readonly blockers: readonly Blocker[];
  readonly state: 'named' | 'none' | 'unanswered';
  /** The answer "none" itself, which adding a blocker takes back. */
  readonly none: Blocker | null;
}

type Part = Pick<Quarter, 'members' | 'attendances' | 'places' | 'sessionRuns' | 'blockers'>;

/** The holding of #1 that runs, or the last one; undefined: it was never held. */
const runOf = (quarter: Part): string | undefined =>
  placeOf(quarter, 's1')?.runId ?? runsOf(quarter, 's1').at(-1)?.id;

/**
 * Who of those that #1 asks named a blocker, said that there is none, or has not answered (S1-3). Whoever looks on is not
 * asked. What was said outside of a holding counts in all of them.
 *
 * @param present members who are there; null: not known, and then whoever was there in this holding is asked
 */
export const blockerRound = (quarter: Part, present: readonly string[] | null): readonly BlockerAnswer[] => {
  const run = runOf(quarter);
  const said = quarter.blockers.filter(({ runId }) => runId === null || runId === run);
  const attended = quarter.attendances.filter(({ runId }) => runId === run);
  const isLookingOn = (member: string): boolean =>
    run !== undefined && findById(attended, attendanceId(run, member))?.observes === true;
  const isThere = (member: string): boolean =>
    present?.includes(member) ??
    (attended.length === 0 || attended.some(({ memberId }) => memberId === member));
  return quarter.members
    .map(({ id }) => id)
    .filter((id) => !isLookingOn(id) && (isThere(id) || said.some(({ by }) => by === id)))
    .map((member): BlockerAnswer => {
      const own = said.filter(({ by }) => by === member);
      const blockers = own.filter(({ kind }) => kind !== 'none');
      const none = own.find(({ kind }) => kind === 'none') ?? null;
      const state = blockers.length > 0 ? 'named' : none === null ? 'unanswered' : 'none';
      return { member, blockers, state, none };
    });
};
