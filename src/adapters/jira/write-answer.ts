import * as z from 'zod';
import type { WriteAnswer } from '../../usecases/publish/ports';
import type { JiraAnswer } from './jira-calls';
import { waitAsked } from '../product/wait-asked';

const CONFLICT_MS = 2_000;

export const ErrorCollection = z.object({
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
});

/** What Jira says is wrong, in its own words; a field is named before what is wrong with it. */
export const wordsOf = ({ errorMessages = [], errors = {} }: z.infer<typeof ErrorCollection>): string =>
  [...errorMessages, ...Object.entries(errors).map(([field, message]) => `${field}: ${message}`)].join(' ');

const rejectionOf = ({ status, body }: JiraAnswer): WriteAnswer<never> => {
  const problems = ErrorCollection.safeParse(body).data ?? {};
  const message = wordsOf(problems) || `Jira answered ${String(status)} without saying why.`;
  return { kind: 'rejected', message, fields: Object.keys(problems.errors ?? {}) };
};

/**
 * What came of a write.
 *
 * @param done its value where the answer says that things are as wanted; undefined: it does not
 * @param now milliseconds since the epoch, from which a date in `Retry-After` counts
 */
export const judgeWrite = <T>(
  answer: JiraAnswer | undefined,
  now: number,
  done: (answer: JiraAnswer) => T | undefined,
): WriteAnswer<T> => {
  // After a server's error as after no answer at all, nobody knows what was done.
  if (answer === undefined || answer.status === 408 || answer.status >= 500) return { kind: 'lost' };
  // Somebody else's write was in the way; the same request fares better a moment later.
  if (answer.status === 409) return { kind: 'rate-limited', waitMs: CONFLICT_MS };
  if (answer.status === 429) return { kind: 'rate-limited', waitMs: waitAsked(answer, now) };
  const value = done(answer);
  if (value !== undefined) return { kind: 'done', value };
  return answer.status < 300 ? { kind: 'lost' } : rejectionOf(answer);
};

/** The same of a write that has nothing to say. @param done statuses after which it is as wanted */
export const writeAnswer = (
  answer: JiraAnswer | undefined,
  done: readonly number[],
  now: number,
): WriteAnswer<null> => judgeWrite(answer, now, ({ status }) => (done.includes(status) ? null : undefined));
