import { groupedBy } from '#domain/kernel/collection';
import type { Dependency } from '#domain/entities/milestones/dependency/dependency';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Quarter } from '#domain/quarter/quarter';
import { memoize } from '../../sync/memoize';
import { isOnTheBoard } from '#domain/entities/milestones/milestone/thread-of';

const dependent = ({ milestoneId }: Dependency): readonly string[] => [milestoneId];

/** Effort and both values set, dependencies named or said to be none, skills known (I8). */
const isScored = (quarter: Quarter, milestone: Milestone): boolean =>
  milestone.effort !== null &&
  milestone.businessValue !== null &&
  milestone.uxValue !== null &&
  (milestone.dependenciesNone ||
    milestone.dependenciesText !== '' ||
    groupedBy(quarter.dependencies, dependent).has(milestone.id)) &&
  (milestone.skills.length > 0 || milestone.skillsText !== '');

/** "n of m scored", always in sight (S3-20). */
export const scoredCount = memoize((quarter: Quarter): { readonly scored: number; readonly of: number } => {
  const milestones = quarter.milestones.filter(isOnTheBoard);
  return {
    scored: milestones.filter((milestone) => isScored(quarter, milestone)).length,
    of: milestones.length,
  };
});
