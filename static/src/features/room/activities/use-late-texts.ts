import { useEffect } from 'react';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { keptText } from '../../../sync/kept-text';
import { useQuarter, useQuarterStore } from '../../../sync/quarter-context';
import { useLostText } from '../../../ui/lost-text';
import { lateWords } from '../words/late-words';
import { composerKey, sealedDrafts, sealedKey } from './sealed-drafts';
import { useRefusedTexts } from './use-refused-texts';

const roundsOf = ({ scoreRounds, confidenceRounds, writingRounds }: Quarter) => [
  ...scoreRounds,
  ...confidenceRounds,
  ...writingRounds,
];

const WRITING = ['s1.silent', 's2.ideation'] as const;

/** What words of a round were to be. */
const labelOf = (quarter: Quarter, round: string, card: string): string => {
  if (findById(quarter.scoreRounds, round) !== undefined)
    return lateWords.because(findById(quarter.milestones, card)?.title ?? '');
  return findById(quarter.confidenceRounds, round) === undefined ? lateWords.idea : lateWords.confidence;
};

/**
 * Words for a round that is closed, or that the server did not take while their field was not in sight: they are shown
 * as not sent, to be copied or parked.
 *
 * @param shown the activity that this page shows, which keeps its own field in sight; null: none
 */
export const useLateTexts = (shown: ActivityKey | null): void => {
  const store = useQuarterStore();
  const lose = useLostText();
  const closed = useQuarter((quarter) =>
    roundsOf(quarter)
      .filter(({ state }) => state === 'revealed' || state === 'closed')
      .map(({ id }) => id)
      .join(' '),
  );
  useRefusedTexts(({ round, card, text, reason }) => {
    lose({ label: labelOf(store.getState().quarter, round, card), text, reason });
    return true;
  });
  useEffect(() => {
    const { quarter } = store.getState();
    const give = (key: string, label: string): void => {
      const text = (keptText.tab.read(key) ?? '').trim();
      keptText.tab.write(key, null);
      if (text !== '') lose({ label, text, reason: lateWords.tooLate });
    };
    const isClosed = (round: string): boolean => closed.split(' ').includes(round);
    for (const draft of sealedDrafts())
      if (isClosed(draft.round)) give(sealedKey(draft), labelOf(quarter, draft.round, draft.part));
    for (const activity of WRITING) {
      // What is typed for pre-work that was called off is for the room.
      const rounds = quarter.writingRounds.filter(
        (round) => round.activity === activity && round.state !== 'closed',
      );
      const isOver = rounds.length > 0 && rounds.every(({ state }) => state === 'revealed');
      if (isOver && activity !== shown) give(composerKey(activity, quarter.id), lateWords.idea);
    }
  }, [closed, shown, store, lose]);
};
