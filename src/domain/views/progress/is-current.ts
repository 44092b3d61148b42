import type { Day } from '../../kernel/day';
import { daysAround } from '../../kernel/days-around';

/** Whether a quarter runs on a day, ended less than four weeks before it, or begins within four weeks after it. */
export const isCurrent = (
  quarter: { readonly startDate: Day; readonly weeks: number },
  day: Day,
): boolean => {
  const around = daysAround(quarter);
  return around !== null && day >= around.first && day <= around.last;
};
