import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { createSelector } from '../../../sync/create-selector';
import type { RoundPeople } from '../use-round-people';

const memberIds = createSelector(({ members }) => members.map(({ id }) => id));

/** Before the call everybody is asked, wherever they are at this moment: whoever came since as well. Null: not told yet. */
export const usePreWorkPeople = (round: string): RoundPeople | null => {
  const members = useQuarter(memberIds);
  const told = useQuarterState(({ silence }) => silence.find((one) => one.round === round)?.answered);
  if (told === undefined) return null;
  const answered = told.filter((id) => members.includes(id));
  return { there: members, away: [], answered, waiting: members.length - answered.length };
};
