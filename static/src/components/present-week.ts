import { DAY_MS, DAYS_A_WEEK } from '#domain/kernel/day-length';

/** The week of a quarter that a day falls in, 1-based; null outside. Days are calendar days of the viewer. */
export const presentWeek = (startDate: string, weeks: number, today: Date): number | null => {
  const [year = 0, month = 1, day = 1] = startDate.split('-').map(Number);
  const days =
    (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - Date.UTC(year, month - 1, day)) /
    DAY_MS;
  const week = Math.floor(days / DAYS_A_WEEK) + 1;
  return week >= 1 && week <= weeks ? week : null;
};
