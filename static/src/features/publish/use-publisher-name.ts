import { useCallback } from 'react';
import { usePersonName } from '../../sync/use-person-name';
import { runWords } from './words/run-words';

/** First name of who ran a publish. No account is kept of whoever may publish without being in the quarter: it says so. */
export const usePublisherName = (): ((member: string | null) => string) => {
  const nameOf = usePersonName();
  return useCallback((member) => (member === null ? runWords.notJoined : nameOf(member)), [nameOf]);
};
