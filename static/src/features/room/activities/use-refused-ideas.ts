import { useEffect } from 'react';
import type { WritingActivity } from '#domain/entities/facilitation/writing-round/writing-round';
import { useQuarter, useQuarterState, useQuarterStore } from '../../../sync/quarter-context';

/** Cards that the server did not take, after a reload as well: each is handed back with the reason, and then forgotten. */
export const useRefusedIdeas = (
  activity: WritingActivity,
  onRefused: (text: string, reason: string) => void,
): void => {
  const store = useQuarterStore();
  const refused = useQuarterState((state) => state.refused);
  const rounds = useQuarter(({ writingRounds }) =>
    writingRounds
      .filter((round) => round.activity === activity)
      .map(({ id }) => id)
      .join(' '),
  );
  useEffect(() => {
    for (const { command, refusal } of refused) {
      if (command.kind !== 'silentCard.write' || !rounds.split(' ').includes(command.round)) continue;
      onRefused(command.text, refusal.text);
      store.dismiss(command.id);
    }
  }, [refused, store, rounds, onRefused]);
};
