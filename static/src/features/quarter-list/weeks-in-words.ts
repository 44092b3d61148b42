import { DAY_MS, DAYS_A_WEEK } from '#domain/kernel/day-length';
import { quarterListWords } from './words/quarter-list-words';

const format = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "4 Jan 2027 to 4 Apr 2027, 13 weeks". */
export const weeksInWords = (startDate: string, weeks: number): string => {
  const first = Date.parse(`${startDate}T00:00:00Z`);
  if (Number.isNaN(first)) return quarterListWords.weeks(weeks);
  const last = first + (weeks * DAYS_A_WEEK - 1) * DAY_MS;
  return quarterListWords.weeksBetween(format.format(first), format.format(last), weeks);
};
