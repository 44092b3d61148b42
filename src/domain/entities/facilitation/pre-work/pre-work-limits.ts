const MINUTE_MS = 60_000;

/** Nobody writes in less; and longer than any invocation takes, so that none finds it closed that found it open. */
export const LEAST_PRE_WORK_MS = 5 * MINUTE_MS;

/** Three weeks: what lies open longer nobody remembers, and what is told of it is kept for a month. */
export const MOST_PRE_WORK_MS = 21 * 24 * 60 * MINUTE_MS;
