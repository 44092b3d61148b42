import { hypothesesOf } from '../../entities/agreement/hypothesis/hypotheses-of';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { Objective } from '../../entities/agreement/objective/objective';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { isAlive } from '../findings/objective-findings';
import { hypothesisCode, keyResultCode, objectiveCode } from '../thread/codes';

export interface ListedHypothesis {
  readonly id: string;
  /** `H2`, counted within its objective. */
  readonly code: string;
  readonly text: string;
  readonly keyResults: readonly { readonly id: string; readonly code: string; readonly text: string }[];
}

export interface HypothesisGroup {
  /** Null: hypotheses without an objective. */
  readonly objective: { readonly id: string; readonly code: string; readonly title: string } | null;
  readonly hypotheses: readonly ListedHypothesis[];
}

/** Whether a team goes on with an objective in this quarter: it was neither put off nor dropped. */
export const isGoneOnWith = (objective: Objective): boolean =>
  objective.slot === 'current' && isAlive(objective);

const listed =
  (quarter: Quarter) =>
  (hypothesis: Hypothesis): ListedHypothesis => ({
    id: hypothesis.id,
    code: hypothesisCode(quarter, hypothesis),
    text: hypothesis.text,
    keyResults: hypothesis.keyResultIds.flatMap((id) => {
      const keyResult = findById(quarter.keyResults, id);
      return keyResult === undefined ? [] : [{ id, code: keyResultCode(keyResult), text: keyResult.text }];
    }),
  });

/** The hypotheses that a team looks for ideas under, by objective in the team's order; what was put off is left out. */
export const hypothesisGroups = (quarter: Quarter): readonly HypothesisGroup[] => {
  const loose = quarter.hypotheses.filter(({ objectiveId }) => objectiveId === null);
  return [
    ...quarter.objectives.filter(isGoneOnWith).map(({ id, title }): HypothesisGroup => ({
      objective: { id, code: objectiveCode(quarter, id), title },
      hypotheses: hypothesesOf(quarter, id).map(listed(quarter)),
    })),
    { objective: null, hypotheses: loose.map(listed(quarter)) },
  ].filter(({ hypotheses }) => hypotheses.length > 0);
};
