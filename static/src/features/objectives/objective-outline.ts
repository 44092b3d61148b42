import { findById } from '#domain/kernel/collection';
import { keyResultsOf } from '#domain/entities/agreement/key-result/key-results-of';
import { hypothesesOf } from '#domain/entities/agreement/hypothesis/hypotheses-of';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import type { Quarter } from '#domain/quarter/quarter';
import { keyResultCode } from '#domain/views/thread/codes';
import { createSelector } from '../../sync/create-selector';
import { objectivesWords } from './words/objectives-words';

export interface OutlinedHypothesis {
  readonly hypothesis: Hypothesis;
  /** "also KR2": further key results that it covers. */
  readonly note: string;
}

export interface OutlinedKeyResult {
  readonly keyResult: KeyResult;
  readonly hypotheses: readonly OutlinedHypothesis[];
}

export interface ObjectiveOutline {
  readonly keyResults: readonly OutlinedKeyResult[];
  /** Hypotheses that cover no key result yet. */
  readonly loose: readonly OutlinedHypothesis[];
}

const noteOf = (quarter: Quarter, { keyResultIds }: Hypothesis, home: string | undefined): string => {
  const others = keyResultIds
    .filter((id) => id !== home)
    .map((id) => findById(quarter.keyResults, id))
    .flatMap((keyResult) => (keyResult === undefined ? [] : [keyResultCode(keyResult)]));
  return others.length === 0 ? '' : objectivesWords.alsoCovers(others.join(', '));
};

/** An objective as it is written: key results in order, each hypothesis under the first one it covers. */
const outlineOf = (quarter: Quarter, objectiveId: string): ObjectiveOutline => {
  const keyResults = keyResultsOf(quarter, objectiveId);
  const placed = hypothesesOf(quarter, objectiveId).map((hypothesis) => {
    const home = keyResults.find(({ id }) => hypothesis.keyResultIds.includes(id))?.id;
    return { home, outlined: { hypothesis, note: noteOf(quarter, hypothesis, home) } };
  });
  return {
    keyResults: keyResults.map((keyResult) => ({
      keyResult,
      hypotheses: placed.filter(({ home }) => home === keyResult.id).map(({ outlined }) => outlined),
    })),
    loose: placed.filter(({ home }) => home === undefined).map(({ outlined }) => outlined),
  };
};

/** Every objective of the quarter as it is written, by its id. */
export const objectiveOutlines = createSelector(
  (quarter: Quarter): Readonly<Record<string, ObjectiveOutline>> =>
    Object.fromEntries(quarter.objectives.map(({ id }) => [id, outlineOf(quarter, id)])),
);
