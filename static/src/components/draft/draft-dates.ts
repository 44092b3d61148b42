import { DAY_MS, DAYS_A_WEEK } from '#domain/kernel/day-length';

const dayAt = (startDate: string, offset: number): Date => {
  const [year = 0, month = 1, day = 1] = startDate.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day) + offset * DAY_MS);
};

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

// Calendar days, not instants: formatted in UTC, whatever the zone of the reader. To make a format takes the better part of a
// millisecond, and a board has dozens of days.
const formatOf = (locale: string | undefined): Intl.DateTimeFormat => {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  formats.set(locale, made);
  return made;
};

/** "4–15 Jan": the working days of some weeks of a quarter, both weeks included. */
export const weeksRange = (startDate: string, fromWeek: number, toWeek: number, locale?: string): string => {
  const first = dayAt(startDate, (fromWeek - 1) * DAYS_A_WEEK);
  const last = dayAt(startDate, (toWeek - 1) * DAYS_A_WEEK + 4);
  const format = formatOf(locale);
  // Across a new year a range would name both years, which a column of two weeks has no room for.
  return first.getUTCFullYear() === last.getUTCFullYear()
    ? format.formatRange(first, last)
    : `${format.format(first)} – ${format.format(last)}`;
};

/** "4 Jan": the Monday of a week. */
export const weekDay = (startDate: string, week: number, locale?: string): string =>
  formatOf(locale).format(dayAt(startDate, (week - 1) * DAYS_A_WEEK));
