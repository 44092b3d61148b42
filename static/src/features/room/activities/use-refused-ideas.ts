import { useEffect } from 'react';
import { useQuarterState, useQuarterStore } from '../../../sync/quarter-context';

/** Cards that the server did not take, after a reload as well: each is handed back with the reason, and then forgotten. */
export const useRefusedIdeas = (
  isOwnRound: (round: string) => boolean,
  onRefused: (text: string, reason: string) => void,
): void => {
  const store = useQuarterStore();
  const refused = useQuarterState((state) => state.refused);
  useEffect(() => {
    for (const { command, refusal } of refused) {
      if (command.kind !== 'silentCard.write' || !isOwnRound(command.round)) continue;
      onRefused(command.text, refusal.text);
      store.dismiss(command.id);
    }
  }, [refused, store, isOwnRound, onRefused]);
};
