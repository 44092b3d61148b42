import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** `YYYY-MM-DD`, a day without a time zone: a week is the same week for everybody. */
export type Day = string;

/** Monday and Sunday of a week, both included. */
export interface WeekDays {
  readonly first: Day;
  readonly last: Day;
}

const dayAfter = (start: Day, days: number): Day =>
  formatISO(addDays(parseISO(start), days), { representation: 'date' });

/** The days of week n of a quarter; week 1 begins on its start date. */
export const weekDays = (startDate: Day, week: number): WeekDays => ({
  first: dayAfter(startDate, (week - 1) * 7),
  last: dayAfter(startDate, (week - 1) * 7 + 6),
});

/** The week of a quarter that a day falls in; null: before its start, after its end, or no day at all. */
export const weekOfDay = (
  { startDate, weeks }: { readonly startDate: Day; readonly weeks: number },
  day: Day,
): number | null => {
  const start = parseISO(startDate);
  const on = parseISO(day);
  if (!isValid(start) || !isValid(on)) return null;
  const week = Math.floor(differenceInCalendarDays(on, start) / 7) + 1;
  return week >= 1 && week <= weeks ? week : null;
};

/** The sprint, from 1, that a week belongs to. */
export const sprintOfWeek = (week: number, sprintWeeks: number): number => Math.ceil(week / sprintWeeks);
