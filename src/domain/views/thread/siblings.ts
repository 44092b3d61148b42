import { milestonesOfHypothesis } from '../findings/milestone-findings';
import type { MilestoneType } from '../../entities/milestones/milestone/milestone';
import type { Quarter } from '../../quarter/quarter';
import { findById } from '../../kernel/collection';

/** Another card that would tell whether one of the same hypotheses holds. */
export interface Sibling {
  readonly milestoneId: string;
  readonly title: string;
  readonly type: MilestoneType | null;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  /** Its Jira issue; null: not published. */
  readonly issueId: string | null;
}

/** The other cards of a card's hypotheses, in order of start, those without weeks last; what was given up is not among them. */
export const siblingsOf = (quarter: Quarter, milestoneId: string): readonly Sibling[] => {
  const hypothesisIds = findById(quarter.milestones, milestoneId)?.hypothesisIds ?? [];
  const others = new Set(hypothesisIds.flatMap((id) => milestonesOfHypothesis(quarter, id)));
  return [...others]
    .filter(({ id }) => id !== milestoneId)
    .map(({ id, title, type }) => {
      const placement = findById(quarter.placements, id);
      return {
        milestoneId: id,
        title,
        type,
        startWeek: placement?.startWeek ?? null,
        endWeek: placement?.endWeek ?? null,
        issueId: findById(quarter.receipts, id)?.issueId ?? null,
      };
    })
    .sort((a, b) => (a.startWeek ?? 99) - (b.startWeek ?? 99));
};
