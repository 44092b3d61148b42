import type { Placements } from '../../entities/plan/placement/placement';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import type { Day } from '../../kernel/day';
import { weekNumber } from '../../kernel/week-number';
import type { CardProgress } from './quarter-progress';
import type { Standing } from './output';

/** A card whose weeks are over and whose work is not. */
export interface LateCard {
  readonly milestone: Milestone;
  readonly endWeek: number;
  /** Whole weeks since its last one, 1 at least. */
  readonly weeksLate: number;
  readonly standing: Exclude<Standing, 'done' | 'unknown'>;
}

interface Reads extends Placements {
  readonly settings: { readonly startDate: Day };
}

/**
 * Cards that should be done by now, the longest overdue first. Of what is not known nothing is said.
 *
 * @param today the reader's calendar day
 */
export const lateCards = (quarter: Reads, work: readonly CardProgress[], today: Day): readonly LateCard[] => {
  const week = weekNumber(quarter.settings.startDate, today);
  if (week === null) return [];
  return work
    .flatMap(({ milestone, standing }): readonly LateCard[] => {
      const endWeek = findById(quarter.placements, milestone.id)?.endWeek;
      if (endWeek === undefined || endWeek >= week) return [];
      if (standing === 'done' || standing === 'unknown' || milestone.status === 'done') return [];
      return [{ milestone, endWeek, weeksLate: week - endWeek, standing }];
    })
    .sort((a, b) => b.weeksLate - a.weeksLate);
};
