import type { ReconcilePorts } from '../usecases/progress/ports';
import { reconcileIssues } from '../usecases/progress/reconcile-issues';
import { noContent, type NoContent } from './no-content';

/** The function has ten minutes; a rest is kept to end in order. */
const MOST_MS = 540_000;

/** Hourly upkeep as the app; what it did is told in counts. */
export const reconcileIssuesHourly = (ports: ReconcilePorts) => async (): Promise<NoContent> => {
  const { quarters, issues, changed, unseen, failed, isWhole } = await reconcileIssues(
    ports,
    ports.clock.now() + MOST_MS,
  );
  ports.log.note(
    `Reconciliation: quarters ${String(quarters)}, issues ${String(issues)}, changed ${String(changed)}, ` +
      `not seen ${String(unseen)}, failed ${String(failed)}${isWhole ? '' : ', to be continued'}`,
  );
  return noContent;
};
