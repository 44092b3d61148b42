import { lazy, Suspense } from 'react';
import { usePresentPeople } from '../../sync/use-present-people';
import { workspaceWords } from './words/workspace-words';

// Faces weigh more than the whole header, and nobody waits for them.
const AvatarStack = lazy(async () => ({
  default: (await import('../../ui/avatar-stack')).AvatarStack,
}));

/** Faces of the members who are in the quarter now; where that is not known, of all. */
export const WhoIsHere = () => {
  const { people, count } = usePresentPeople();
  if (people.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <AvatarStack
        label={
          count === null ? workspaceWords.people : workspaceWords.hereNow(people.map(({ name }) => name))
        }
        people={people}
      />
    </Suspense>
  );
};
