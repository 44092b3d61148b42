import { useQuarter, useQuarterState } from './quarter-context';
import { usePeople, type Person } from './use-people';

interface PresentPeople {
  /** Those who are here, oneself at once; where that is not known, all members. In the order of the quarter, so that nobody's face moves when somebody comes. */
  readonly people: readonly Person[];
  /** How many are here, with those whose names are still on their way; null: not known. */
  readonly count: number | null;
}

/** Which members are in the quarter now. */
export const usePresentPeople = (): PresentPeople => {
  const known = usePeople();
  const members = useQuarter((quarter) => quarter.members);
  const me = useQuarterState((state) => state.me.member);
  const present = useQuarterState((state) => state.present);
  const here = members.filter(({ id }) => present === null || id === me || present.includes(id));
  return {
    people: here.flatMap(({ id }) => known.get(id) ?? []),
    count: present === null ? null : here.length,
  };
};
