import { DAYS_A_WEEK } from '#domain/kernel/day-length';
import { localDay } from '../ui/local-day';

/** The Monday on or after a day, as `YYYY-MM-DD` of the reader's own calendar. */
export const nextMonday = (from: Date): string =>
  localDay(
    new Date(
      from.getFullYear(),
      from.getMonth(),
      from.getDate() + ((DAYS_A_WEEK + 1 - from.getDay()) % DAYS_A_WEEK),
    ),
  );
