import { useMemo } from 'react';
import { returnedRounds } from '#domain/entities/scoring/pre-work/returned-rounds';
import type { PreWorkActivity } from '#domain/entities/facilitation/pre-work/pre-work';
import type { CardChoice } from '#domain/entities/scoring/estimate/estimate';
import type { SilentCard } from '#domain/sealed/silent-card/silent-card-content';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useOwnIdeas } from '../activities/use-own-ideas';
import { useOwnChoices } from '../scoring/use-own-choices';

/** The pre-work of an activity that was called off, and of which everybody is given back their own; undefined: none. */
const useReturnedRound = (activity: PreWorkActivity): string | undefined => {
  const select = useMemo(
    () =>
      createSelector((quarter) => {
        const back = returnedRounds(quarter);
        const rounds =
          activity === 's3.effort'
            ? quarter.scoreRounds
            : quarter.writingRounds.filter((round) => round.activity === activity);
        return rounds.find(({ id }) => back.includes(id))?.id;
      }),
    [activity],
  );
  return useQuarter(select);
};

/** One's own cards of pre-work that was called off. */
export const useReturnedIdeas = (activity: PreWorkActivity): readonly SilentCard[] =>
  useOwnIdeas(useReturnedRound(activity === 's3.effort' ? 's1.silent' : activity));

/** One's own choices of the same. */
export const useReturnedChoices = (): readonly CardChoice[] =>
  useOwnChoices(useReturnedRound('s3.effort') ?? '');
