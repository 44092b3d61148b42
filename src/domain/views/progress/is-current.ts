import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from '../../kernel/day';

/** Work is published some weeks ahead, and finished some weeks late. */
const MARGIN_DAYS = 28;

/** Whether a quarter runs on a day, ended less than four weeks before it, or begins within four weeks after it. */
export const isCurrent = (
  { startDate, weeks }: { readonly startDate: Day; readonly weeks: number },
  day: Day,
): boolean => {
  const start = parseISO(startDate);
  if (!isValid(start)) return false;
  const shifted = (days: number): Day => formatISO(addDays(start, days), { representation: 'date' });
  return day >= shifted(-MARGIN_DAYS) && day < shifted(weeks * 7 + MARGIN_DAYS);
};
