import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from './day';
import { DAYS_A_WEEK } from './day-length';

/** The week that a day falls in, counted on before the quarter (0 and less) and after it; null: no day. */
export const weekNumber = (startDate: Day, day: Day): number | null => {
  const [start, on] = [parseISO(startDate), parseISO(day)];
  if (!isValid(start) || !isValid(on)) return null;
  return Math.floor(differenceInCalendarDays(on, start) / DAYS_A_WEEK) + 1;
};
