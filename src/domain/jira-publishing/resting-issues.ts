import type { PublishRun } from '../entities/publishing/run/publish-run';
import type { Quarter } from '../quarter/quarter';
import { APART_MS, paceMs } from './next-batch';

/**
 * The cards whose issues the last batch of a run wrote, and from when each may be written again: its own after the
 * usual time, and those that its links fell on, which may have got several at once, when the next batch may.
 * Undefined: the run rests for another reason than that batch, such as Jira's wish, or does not rest.
 */
export const restingIssues = (
  quarter: Quarter,
  run: Pick<PublishRun, 'id' | 'updated' | 'notBefore'>,
): ReadonlyMap<string, number> | undefined => {
  const made = quarter.receipts.filter(({ runId }) => runId === run.id);
  const last = Math.max(...made.map(({ publishedAt }) => Date.parse(publishedAt)));
  const born = made.filter(({ publishedAt }) => Date.parse(publishedAt) === last);
  const written = born.flatMap(({ linkedTo }) => linkedTo);
  const until = Date.parse(run.notBefore);
  if (run.updated.length > 0 || until > last + paceMs(written)) return undefined;
  return new Map([
    ...written.map((other) => [other, until] as const),
    ...born.map(({ id }) => [id, last + APART_MS] as const),
  ]);
};
