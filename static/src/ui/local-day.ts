const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar day of an instant where its reader is, as `YYYY-MM-DD`. */
export const localDay = (instant: Date): string =>
  `${String(instant.getFullYear())}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
