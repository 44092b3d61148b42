import { useMemo } from 'react';
import type { ConfidenceRound } from '#domain/entities/facilitation/confidence-round/confidence-round';
import { findById } from '#domain/kernel/collection';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';

interface Rounds {
  /** Open, or being shown. */
  readonly current: ConfidenceRound | null;
  /** The last one of this holding that was shown, and the one that it follows. */
  readonly last: ConfidenceRound | null;
  readonly before: ConfidenceRound | undefined;
}

/** The confidence votes of one holding of the session. */
export const useConfidence = (runId: string): Rounds => {
  const select = useMemo(
    () =>
      createSelector(({ confidenceRounds }): Rounds => {
        const current = confidenceRounds.find(({ state }) => state !== 'revealed') ?? null;
        const last =
          confidenceRounds.findLast((round) => round.runId === runId && round.state === 'revealed') ?? null;
        return { current, last, before: findById(confidenceRounds, last?.follows ?? '') };
      }),
    [runId],
  );
  return useQuarter(select);
};
