import type { Day } from './day';
import { DAYS_A_WEEK } from './day-length';
import { shiftDay } from './shift-day';

/**
 * A day of the quarter as `YYYY-MM-DD`, or null where the start is no date.
 *
 * @param week 1 is the week that begins on `startDate`
 * @param day 0 is that week's first day, 4 its Friday
 */
export const weekDay = (startDate: Day, week: number, day: number): Day | null =>
  shiftDay(startDate, (week - 1) * DAYS_A_WEEK + day);
