import { inWeekOrder, type MarkerKind } from '#domain/entities/plan/marker/marker';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import type { CardMarkers } from './card-standing';

const open = createSelector(({ markers }): CardMarkers => {
  const byCard = new Map<string, readonly MarkerKind[]>();
  for (const { milestoneId, kind, state } of inWeekOrder(markers)) {
    if (milestoneId === null || state === 'done') continue;
    byCard.set(milestoneId, [...new Set([...(byCard.get(milestoneId) ?? []), kind])]);
  }
  return byCard;
});

/** The kinds of open markers that name each card: what its weeks need, or are in danger of (S4-7). */
export const useCardMarkers = (): CardMarkers => useQuarter(open);
