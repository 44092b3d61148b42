import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

/**
 * A day of the quarter as `YYYY-MM-DD`, or null where the start is no date.
 *
 * @param week 1 is the week that begins on `startDate`
 * @param day 0 is that week's first day, 4 its Friday
 */
export const weekDay = (startDate: string, week: number, day: number): string | null => {
  const start = parseISO(startDate);
  return Number.isNaN(start.getTime())
    ? null
    : formatISO(addDays(start, (week - 1) * 7 + day), { representation: 'date' });
};
