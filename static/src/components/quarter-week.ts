import type { Day } from '#domain/kernel/day';
import { weekDay } from '#domain/kernel/week-day';
import { weekNumber } from '#domain/kernel/week-number';
import { weekWords } from './words/week-words';

const SUNDAY = 6;

/** Where a quarter is on a day: "Week 9 of 13", or when it begins or ended. */
export const quarterWeek = (
  { startDate, weeks }: { readonly startDate: Day; readonly weeks: number },
  day: Day,
): string => {
  const week = weekNumber(startDate, day) ?? 0;
  if (week < 1) return weekWords.beginsOn(startDate);
  if (week > weeks) return weekWords.ended(weekDay(startDate, weeks, SUNDAY) ?? startDate);
  return weekWords.weekOf(week, weeks);
};
