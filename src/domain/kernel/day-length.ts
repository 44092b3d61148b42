/** Of a day of the calendar as UTC counts it, where none is longer or shorter than another. */
export const DAY_MS = 86_400_000;

export const DAYS_A_WEEK = 7;
