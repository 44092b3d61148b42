import { useEffect, useRef } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import type {
  WritingActivity,
  WritingRound,
} from '#domain/entities/facilitation/writing-round/writing-round';
import { useDecide } from '../../../components/use-decide';
import { useQuarter, useQuarterStore } from '../../../sync/quarter-context';

const isOf =
  (activity: WritingActivity) =>
  (round: WritingRound): boolean =>
    round.activity === activity;

interface WritingTime {
  /** The one that is written in or being shown; else none. */
  readonly current: WritingRound | undefined;
  /** Some round of this activity was shown in this holding of the session. */
  readonly wasRevealed: boolean;
  readonly begin: () => void;
}

/**
 * The time of silent writing of an activity. It begins by itself when whoever leads comes there and nothing was written
 * yet: nobody has to know that there are rounds.
 */
export const useWritingRound = (
  activity: WritingActivity,
  { runId }: Pick<Place, 'runId'>,
  leads: boolean,
): WritingTime => {
  const decide = useDecide();
  const store = useQuarterStore();
  const hasBegun = useRef(false);
  const current = useQuarter(({ writingRounds }) =>
    writingRounds.filter(isOf(activity)).find(({ state }) => state === 'open' || state === 'closing'),
  );
  const wasRevealed = useQuarter(({ writingRounds }) =>
    writingRounds.some(
      (round) => isOf(activity)(round) && round.state === 'revealed' && round.runId === runId,
    ),
  );
  const begin = (): void => {
    decide({ kind: 'writingRound.open', activity });
  };
  useEffect(() => {
    if (!leads || hasBegun.current || current !== undefined || wasRevealed) return;
    hasBegun.current = true;
    const isOnItsWay = store
      .getState()
      .pending.some(({ command }) => command.kind === 'writingRound.open' && command.activity === activity);
    if (!isOnItsWay) decide({ kind: 'writingRound.open', activity });
  }, [leads, current, wasRevealed, activity, decide, store]);
  return { current, wasRevealed, begin };
};
