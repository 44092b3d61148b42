import { useCallback } from 'react';
import { usePeople } from './use-people';

/** First name of a member, or "somebody" for whoever is not known here. */
export const usePersonName = (): ((member: string | null) => string) => {
  const people = usePeople();
  return useCallback(
    (member) => (member === null ? undefined : people.get(member)?.name) ?? 'somebody',
    [people],
  );
};
