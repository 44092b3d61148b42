import { isMovedSince } from '#domain/entities/facilitation/confidence-round/is-moved-since';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';

/** The last vote, as far as something can be agreed upon it. */
const selectVote = createSelector((quarter: Quarter) => {
  const round = quarter.confidenceRounds.at(-1);
  if (round === undefined) return null;
  return {
    id: round.id,
    revision: round.revision,
    isOpen: round.state !== 'revealed',
    isVoid: round.state === 'revealed' ? round.isVoid : isMovedSince(round, quarter),
    low: confidenceResult(round, undefined).low,
    isAgreed: quarter.baselines.some(({ roundId }) => roundId === round.id),
  };
});

/** It, and once more where the team can agree upon it: it was revealed, nothing was moved meanwhile, and nobody agreed yet. */
export const useLastVote = () => {
  const vote = useQuarter(selectVote);
  const isUsable = vote !== null && !vote.isOpen && !vote.isVoid && !vote.isAgreed && vote.revision !== null;
  return { vote, usable: isUsable ? vote : null };
};
