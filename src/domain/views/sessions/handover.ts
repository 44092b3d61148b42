import type { KeyResult } from '../../entities/agreement/key-result/key-result';
import { MAX_KEY_RESULTS } from '../../entities/agreement/key-result/key-result-commands';
import { keyResultsOf } from '../../entities/agreement/key-result/key-results-of';
import type { Objective } from '../../entities/agreement/objective/objective';
import type { Quarter } from '../../quarter/quarter';
import { hypothesesOfKeyResult, isLinkedUpward } from '../findings/objective-findings';

/** A key result with what #1 asks of it. */
export interface AskedKeyResult {
  readonly keyResult: KeyResult;
  /** Some hypothesis says what would have to be true for it to move. */
  readonly isBelieved: boolean;
  /** It has numbers of its own, or its objective has a metric. */
  readonly isMeasured: boolean;
  /** Somebody said whether it can be reached. */
  readonly isJudged: boolean;
}

/** What a pair should have written for its objective before it hands it over (S1-18). */
export interface Handover {
  readonly isLinked: boolean;
  /** It has one to three key results. */
  readonly isSmall: boolean;
  readonly keyResults: readonly AskedKeyResult[];
}

/** How far an objective is when #1 ends. */
export const handoverOf = (quarter: Quarter, objective: Objective): Handover => {
  const own = keyResultsOf(quarter, objective.id);
  return {
    isLinked: isLinkedUpward(quarter, objective),
    isSmall: own.length > 0 && own.length <= MAX_KEY_RESULTS,
    keyResults: own.map((keyResult) => ({
      keyResult,
      isBelieved: hypothesesOfKeyResult(quarter, keyResult.id).length > 0,
      isMeasured: quarter.metrics.some(
        ({ keyResultId, objectiveId }) => keyResultId === keyResult.id || objectiveId === objective.id,
      ),
      isJudged: keyResult.feasibility !== 'unchecked',
    })),
  };
};
