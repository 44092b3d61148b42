import type { Day } from './day';
import { DAYS_A_WEEK } from './day-length';
import { shiftDay } from './shift-day';

/** Work is published some weeks ahead and finished some weeks late, and a first value is often older than the quarter. */
const MARGIN_DAYS = 28;

/** The first and the last day that still belong to a quarter: four weeks before it, and four after; null: it has no start. */
export const daysAround = ({
  startDate,
  weeks,
}: {
  readonly startDate: Day;
  readonly weeks: number;
}): { readonly first: Day; readonly last: Day } | null => {
  const first = shiftDay(startDate, -MARGIN_DAYS);
  const last = shiftDay(startDate, weeks * DAYS_A_WEEK - 1 + MARGIN_DAYS);
  return first === null || last === null ? null : { first, last };
};
