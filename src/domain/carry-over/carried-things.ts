import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Metric } from '../entities/agreement/metric/metric';
import type { Objective } from '../entities/agreement/objective/objective';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import { hasId } from '../kernel/collection';
import type { Quarter } from '../quarter/quarter';

/** What a team put off: to the next quarter, or until later. What it dropped is over. */
const isPutOff = ({ slot, status }: Objective): boolean =>
  status === 'deferred' || (slot === 'next' && status !== 'dropped');

/** What was put off in a quarter, and what hangs on it (G-33). */
export interface CarriedThings {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  /** Nobody has found out about these yet. */
  readonly hypotheses: readonly Hypothesis[];
  readonly metrics: readonly Metric[];
  /** Parked. Those that are work items already stay where their receipts are, or each would become a second one. */
  readonly milestones: readonly Milestone[];
}

export const carriedThings = (from: Quarter): CarriedThings => {
  const objectives = from.objectives.filter(isPutOff);
  const keyResults = from.keyResults.filter(({ objectiveId }) => hasId(objectives, objectiveId));
  return {
    objectives,
    keyResults,
    hypotheses: from.hypotheses.filter(
      ({ status, objectiveId }) =>
        status === 'open' && objectiveId !== null && hasId(objectives, objectiveId),
    ),
    metrics: from.metrics.filter(({ objectiveId, keyResultId }) =>
      keyResultId === null
        ? objectiveId !== null && hasId(objectives, objectiveId)
        : hasId(keyResults, keyResultId),
    ),
    milestones: from.milestones.filter(({ id, status }) => status === 'parked' && !hasId(from.receipts, id)),
  };
};
