import type { Milestone } from '../milestones/milestone';
import type { Quarter } from '../quarter/quarter';
import { groupedBy } from '../shared/collection';

const served = ({ hypothesisIds }: Milestone): readonly string[] => hypothesisIds;

/** The milestones that would prove or refute a hypothesis. */
export const milestonesOfHypothesis = (quarter: Quarter, hypothesisId: string): readonly Milestone[] =>
  groupedBy(quarter.milestones, served).get(hypothesisId) ?? [];
