import type { Day } from '../../kernel/day';
import { weekNumber } from '../../kernel/week-number';

/**
 * The first week into which something may still be moved: the present one, 1 before the quarter begins. Behind its last
 * week it is beyond the quarter, so that nothing is offered a week that is over.
 *
 * @param startDate Monday of week 1
 */
export const firstOpenWeek = ({ startDate }: { readonly startDate: Day }, today: Day): number =>
  Math.max(1, weekNumber(startDate, today) ?? 1);
