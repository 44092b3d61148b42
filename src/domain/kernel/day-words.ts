import type { Day } from './day';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const parts = (day: Day): readonly [year: string, month: string, day: string] => {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  return [year, MONTHS[Number(month) - 1] ?? month, String(Number(date))];
};

/** "22 Jan 2027", where no reader is known whose own way of writing days could be used: in work items and documents. */
export const dayWords = (day: Day): string => parts(day).toReversed().join(' ');

/** "22 Jan", where the year stands beside it. */
export const dayOfMonthWords = (day: Day): string => parts(day).slice(1).toReversed().join(' ');

/** "4–15 Jan 2027", "25 Jan – 5 Feb 2027" or "28 Dec 2026 – 8 Jan 2027". */
export const daysWords = (from: Day, to: Day): string => {
  const [first, last] = [parts(from), parts(to)];
  if (first[0] !== last[0]) return `${dayWords(from)} – ${dayWords(to)}`;
  if (first[1] !== last[1]) return `${first[2]} ${first[1]} – ${dayWords(to)}`;
  return `${first[2]}–${dayWords(to)}`;
};
