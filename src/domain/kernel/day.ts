/** `YYYY-MM-DD`, a day without a time zone: a week is the same week for everybody. */
export type Day = string;
