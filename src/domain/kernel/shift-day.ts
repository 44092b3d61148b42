import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from './day';

/** The day so many days later, or earlier; null where it is no day of the calendar. */
export const shiftDay = (day: Day, days: number): Day | null => {
  const date = parseISO(day);
  return isValid(date) ? formatISO(addDays(date, days), { representation: 'date' }) : null;
};
