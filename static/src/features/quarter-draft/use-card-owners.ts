import { useMemo } from 'react';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';

const selectOwners = createSelector(({ milestones }) =>
  milestones.flatMap(({ id, ownerId }) => (ownerId === null ? [] : [{ card: id, owner: ownerId }])),
);

/** Id of the member who owns each card, by its id. */
export const useCardOwners = (): ReadonlyMap<string, string> => {
  const owned = useQuarter(selectOwners);
  return useMemo(() => new Map(owned.map(({ card, owner }) => [card, owner])), [owned]);
};
