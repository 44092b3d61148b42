import { findById } from '../../../kernel/collection';
import type { Hypotheses } from '../../agreement/hypothesis/hypothesis';
import type { KeyResults } from '../../agreement/key-result/key-result';
import type { Milestone } from './milestone';

type Thread = Pick<Milestone, 'objectiveId' | 'keyResultIds' | 'hypothesisIds'>;

/**
 * What a milestone serves once a hypothesis is chosen for it, or taken away again: the objective and key results are
 * those of the hypothesis, so that nobody has to say them, too. What belongs to another objective goes.
 */
export const chooseHypothesis = (
  quarter: Hypotheses & KeyResults,
  { objectiveId, keyResultIds, hypothesisIds }: Thread,
  hypothesisId: string,
): Thread => {
  const chosen = findById(quarter.hypotheses, hypothesisId);
  if (chosen === undefined) return { objectiveId, keyResultIds, hypothesisIds };
  if (hypothesisIds.includes(hypothesisId))
    return { objectiveId, keyResultIds, hypothesisIds: hypothesisIds.filter((id) => id !== hypothesisId) };
  const home = chosen.objectiveId ?? objectiveId;
  const keyResults = keyResultIds.filter((id) => findById(quarter.keyResults, id)?.objectiveId === home);
  const others = hypothesisIds.filter((id) => {
    const other = findById(quarter.hypotheses, id);
    return other !== undefined && (other.objectiveId ?? home) === home;
  });
  return {
    objectiveId: home,
    keyResultIds: [...new Set([...keyResults, ...chosen.keyResultIds])],
    hypothesisIds: [...others, hypothesisId],
  };
};
