import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';

export type SlideName = 'vision' | 'objectives' | 'draft' | 'problems' | 'confidence';

/** Only what a quarter has is shown: nobody turns through empty pages. */
const selectSlides = createSelector((quarter: Quarter): readonly SlideName[] => [
  ...(quarter.visions.some(({ text }) => text !== '') ? (['vision'] as const) : []),
  ...(quarter.objectives.length > 0 ? (['objectives'] as const) : []),
  ...(quarter.placements.length > 0 ? (['draft', 'problems'] as const) : []),
  ...(quarter.confidenceRounds.some(({ state }) => state === 'revealed') ? (['confidence'] as const) : []),
]);

export const useSlides = (): readonly SlideName[] => useQuarter(selectSlides);
