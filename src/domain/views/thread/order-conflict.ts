import type { Finding } from '../findings/finding';
import { findOutOfOrder } from '../findings/plan-findings';
import type { Dependency } from '../../entities/milestones/dependency/dependency';
import type { Quarter } from '../../quarter/quarter';
import { findById } from '../../kernel/collection';

/** A sequence that cannot hold, told from one of the two cards. */
export interface OrderConflict {
  /** That of the finding: DEP_AFTER_DEPENDENT or DEP_UNPLACED. */
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly text: string;
}

/**
 * How the weeks of two cards contradict what one waits for (S4-8, S4-9), in words that fit the card one looks from.
 *
 * @param from `needs`: from the card that waits; `unlocks`: from the one it waits for
 */
export const orderConflict = (
  quarter: Quarter,
  dependency: Dependency,
  from: 'needs' | 'unlocks',
): OrderConflict | null => {
  const [finding] = findOutOfOrder(quarter, dependency);
  if (finding === undefined) return null;
  const other = from === 'needs' ? dependency.targetMilestoneId : dependency.milestoneId;
  const title = findById(quarter.milestones, other ?? '')?.title ?? dependency.text;
  const start = findById(quarter.placements, dependency.milestoneId)?.startWeek ?? 0;
  const end = findById(quarter.placements, dependency.targetMilestoneId ?? '')?.endWeek ?? 0;
  const { code, severity } = finding;
  const text =
    code === 'DEP_UNPLACED'
      ? from === 'needs'
        ? `Waits for “${title}”, which has no weeks, and starts in week ${start}`
        : `“${title}” waits for this and starts in week ${start}; this has no weeks yet`
      : severity === 'warn'
        ? from === 'needs'
          ? `Waits for “${title}”, which ends in week ${end}, the week in which this starts`
          : `“${title}” waits for this and starts in week ${start}, the week in which this ends`
        : from === 'needs'
          ? `Waits for “${title}”, which ends in week ${end}, after this starts in week ${start}`
          : `“${title}” waits for this and starts in week ${start}, before this ends in week ${end}`;
  return { code, severity, text };
};
