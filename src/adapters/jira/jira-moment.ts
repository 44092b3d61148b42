import * as z from 'zod';

/** Below this a number is seconds: as milliseconds it would be a day of 1973. */
const LEAST_MILLISECONDS = 1e11;

/**
 * A moment as Jira writes it (text, milliseconds or seconds), as an ISO instant. One that cannot be read is no moment:
 * whoever asks must not take it for an early one.
 */
export const JiraMoment = z.union([z.string(), z.number()]).transform((moment, context) => {
  const ms = typeof moment === 'number' && moment < LEAST_MILLISECONDS ? moment * 1_000 : moment;
  const date = new Date(ms);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  context.addIssue('no date');
  return z.NEVER;
});
