import type { RefusedRow } from '#domain/entities/publishing/run/publish-run';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { withConcurrency } from './with-concurrency';
import type { Publishing } from './ports';
import type { Removal } from './record-removal';

const REMOVING_MS = 12_000;

export interface Deleted extends Removal {
  /** Rows of which nobody knows whether their issue is gone. */
  readonly lost: readonly string[];
  /** Jira says that this person may delete nothing, whatever was true a while ago. */
  readonly isForbidden: boolean;
}

/** Deletes issues that were seen a moment ago, a few at a time. */
export const deleteIssues = async (
  { clock, writer }: Publishing,
  receipts: readonly Receipt[],
): Promise<Deleted> => {
  const removed: string[] = [];
  const absent: string[] = [];
  const lost: string[] = [];
  const refused: RefusedRow[] = [];
  let wait: Removal['wait'] = { why: 'pace', ms: 0 };
  let isForbidden = false;
  const until = clock.now() + REMOVING_MS;
  await withConcurrency(receipts, async ({ id, issueId }) => {
    if (clock.now() >= until || wait.ms > 0 || lost.length > 0 || isForbidden) return;
    const answer = await writer.delete(issueId);
    if (answer.kind === 'done') {
      if (answer.value === 'deleted') removed.push(id);
      else if (answer.value === 'absent') absent.push(id);
      else isForbidden = true;
    } else if (answer.kind === 'rejected') {
      refused.push({
        row: id,
        code: 'JIRA_REFUSED',
        message: answer.message,
        solution: 'Delete it in Jira by hand if you want it gone.',
      });
    } else if (answer.kind === 'rate-limited') wait = { why: 'rate-limit', ms: answer.waitMs };
    else lost.push(id);
  });
  // "Not there" to whom it was shown a moment ago may also mean "no longer shown": a later look tells.
  return { removed, refused, wait, lost: [...lost, ...absent], isForbidden };
};
