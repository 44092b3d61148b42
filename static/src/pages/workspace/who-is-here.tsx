import { lazy, Suspense } from 'react';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { usePeople, type Person } from '../../sync/use-people';
import { workspaceWords } from './words/workspace-words';

// Faces weigh more than the whole header, and nobody waits for them.
const AvatarStack = lazy(async () => ({
  default: (await import('../../ui/avatar-stack')).AvatarStack,
}));

/** Faces of the members who are in the quarter now, oneself at once; where that is not known, of all. */
export const WhoIsHere = () => {
  const people = usePeople();
  const members = useQuarter((quarter) => quarter.members);
  const me = useQuarterState((state) => state.me.member);
  const present = useQuarterState((state) => state.present);

  const isKnown = present !== null;
  // In the order of the quarter, so that nobody's face moves when somebody comes.
  const shown = members.flatMap(({ id }): readonly Person[] => {
    const person = people.get(id);
    return person !== undefined && (!isKnown || id === me || present.includes(id)) ? [person] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <AvatarStack
        label={isKnown ? workspaceWords.hereNow(shown.map(({ name }) => name)) : workspaceWords.people}
        people={shown}
      />
    </Suspense>
  );
};
