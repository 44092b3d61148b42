import type { Quarter } from '#domain/quarter/quarter';
import { isOnTheBoard, objectiveOfMilestone } from '#domain/entities/milestones/milestone/lineage';
import { createSelector } from '../../sync/create-selector';

/** How many milestones work for each objective. */
export const milestoneCounts = createSelector((quarter: Quarter): Readonly<Record<string, number>> => {
  const working = quarter.milestones
    .filter(isOnTheBoard)
    .flatMap((milestone) => objectiveOfMilestone(quarter, milestone)?.id ?? []);
  const counts = new Map<string, number>();
  for (const id of working) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries(counts);
});
