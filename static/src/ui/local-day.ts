import type { Day } from '#domain/kernel/day';

const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar day of an instant where its reader is. */
export const localDay = (instant: Date): Day =>
  `${String(instant.getFullYear())}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
