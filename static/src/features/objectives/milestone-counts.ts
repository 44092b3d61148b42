import type { Quarter } from '#domain/quarter/quarter';
import { isOnTheBoard, objectiveOfMilestone } from '#domain/entities/milestones/milestone/thread-of';
import { memoize } from '../../sync/memoize';

/** How many milestones work for each objective. */
export const milestoneCounts = memoize((quarter: Quarter): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const milestone of quarter.milestones.filter(isOnTheBoard)) {
    const objective = objectiveOfMilestone(quarter, milestone)?.id;
    if (objective !== undefined) counts.set(objective, (counts.get(objective) ?? 0) + 1);
  }
  return counts;
});
