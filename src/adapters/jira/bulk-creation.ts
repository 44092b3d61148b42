import * as z from 'zod';
import type { BulkCreation } from '../../usecases/publish/ports';
import { ErrorCollection, wordsOf } from './write-answer';

const BulkAnswer = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string() })),
  errors: z.array(
    z.object({
      failedElementNumber: z.number().int(),
      status: z.number().optional(),
      elementErrors: ErrorCollection.optional(),
    }),
  ),
});

/**
 * `issues` holds the successes only, in the order of the request as far as anybody has seen, which is not promised:
 * positions are those that no error names, and the caller verifies them by the property.
 */
export const creationOf = (body: unknown, count: number): BulkCreation | undefined => {
  const parsed = BulkAnswer.safeParse(body);
  if (!parsed.success) return undefined;
  const { issues, errors } = parsed.data;
  const failed = new Set(errors.map(({ failedElementNumber }) => failedElementNumber));
  const succeeded = Array.from({ length: count }, (_, index) => index).filter((index) => !failed.has(index));
  if (succeeded.length !== issues.length) return undefined;
  return {
    created: issues.map(({ id, key }, position) => ({
      index: succeeded[position] ?? -1,
      issueId: id,
      issueKey: key,
    })),
    refused: errors.map(({ failedElementNumber, status, elementErrors }) => ({
      index: failedElementNumber,
      message: wordsOf(elementErrors ?? {}) || `Jira answered ${String(status ?? 400)} without saying why.`,
    })),
  };
};
