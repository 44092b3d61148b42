import { useEffect } from 'react';
import { useQuarterStore } from './quarter-context';
import { usePeople } from './use-people';

/** Tells the open quarter what its members are called, once for the whole page: refusals and conflicts name people. */
export const useNamesInState = (): void => {
  const store = useQuarterStore();
  const people = usePeople();
  useEffect(() => {
    store.setNames(Object.fromEntries([...people.values()].map(({ id, name }) => [id, name])));
  }, [store, people]);
};
