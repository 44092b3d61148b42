import { okraProperty } from '#domain/jira-publishing/issue-property';
import type { Quarter } from '#domain/quarter/quarter';
import { refusedByJira } from '../linking/mark-issue';
import { retryWrite } from '../linking/retry-write';
import { UpstreamUnavailable } from '../ports';
import { withConcurrency } from '../publish/with-concurrency';
import type { ExistingWork } from './ports';

/** A work item, and the card that it is told to be. */
export interface ToldWork {
  readonly issueId: string;
  readonly issueKey: string;
  readonly row: string;
}

const NO_TIME = 'There was no time left for this one. Bring it in once more.';

/**
 * Tells work items which cards they are, as the caller, so that Jira's permission to edit decides. Answers why those were
 * not told that were not, by issue id; the others are.
 *
 * @param quarter with the cards in it
 * @param until milliseconds since the epoch after which no further one is begun
 */
export const tellWork = async (
  { clock, marks, ledgerName }: Pick<ExistingWork, 'clock' | 'marks' | 'ledgerName'>,
  quarter: Quarter,
  work: readonly ToldWork[],
  until: number,
): Promise<ReadonlyMap<string, string>> => {
  const ledger = ledgerName();
  const untold = new Map<string, string>();
  await withConcurrency(work, async ({ issueId, issueKey, row }) => {
    if (clock.now() > until) {
      untold.set(issueId, NO_TIME);
      return;
    }
    try {
      const told = await retryWrite(clock, () => marks.put(issueId, okraProperty(quarter, row, ledger)));
      if (told.kind === 'rejected') untold.set(issueId, refusedByJira(issueKey, told.message).error.message);
    } catch (error) {
      // The others need not wait for one of which Jira does not say what came of it.
      if (!(error instanceof UpstreamUnavailable)) throw error;
      untold.set(issueId, error.message);
    }
  });
  return untold;
};
