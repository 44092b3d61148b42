import * as z from 'zod';
import type { WriteAnswer } from '../../usecases/publish/ports';
import type { JiraAnswer } from './jira-calls';
import { waitAsked } from './rate-limit';

const CONFLICT_MS = 2_000;

const ErrorCollection = z.object({
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
});

const jirasWords = (answer: JiraAnswer): string => {
  const { errorMessages = [], errors = {} } = ErrorCollection.safeParse(answer.body).data ?? {};
  const words = [...errorMessages, ...Object.values(errors)].join(' ');
  return words === '' ? `Jira answered ${String(answer.status)} without saying why.` : words;
};

/** What came of a write that has nothing to say. @param done statuses after which it is as wanted */
export const writeAnswer = (
  answer: JiraAnswer | undefined,
  done: readonly number[],
  now: number,
): WriteAnswer<null> => {
  // After a server's error as after no answer at all, nobody knows what was done.
  if (answer === undefined || answer.status === 408 || answer.status >= 500) return { kind: 'lost' };
  if (done.includes(answer.status)) return { kind: 'done', value: null };
  // Somebody else's write was in the way; the same request fares better a moment later.
  if (answer.status === 409) return { kind: 'rate-limited', waitMs: CONFLICT_MS };
  if (answer.status === 429) return { kind: 'rate-limited', waitMs: waitAsked(answer, now) };
  return { kind: 'rejected', message: jirasWords(answer) };
};
