import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResult } from '../../entities/agreement/key-result/key-result';

/** What was learned, as the team wrote it down; no work that was done changes a number of it. */
export interface Outcome {
  readonly hypotheses: { readonly [S in Hypothesis['status']]: number };
  /** Cards that say what came of them, by what that says. */
  readonly results: { readonly supported: number; readonly refuted: number; readonly inconclusive: number };
  /** How reachable the team holds its key results. */
  readonly feasibility: { readonly [F in KeyResult['feasibility']]: number };
}

export const outcomeOf = (
  hypotheses: readonly Hypothesis[],
  cards: readonly Milestone[],
  keyResults: readonly KeyResult[],
): Outcome => {
  const believed = (one: Hypothesis['status']): number =>
    hypotheses.filter(({ status }) => status === one).length;
  const seen = (one: 'supported' | 'refuted' | 'inconclusive'): number =>
    cards.filter(({ result }) => result?.verdict === one).length;
  const held = (one: KeyResult['feasibility']): number =>
    keyResults.filter(({ feasibility }) => feasibility === one).length;
  return {
    hypotheses: {
      open: believed('open'),
      supported: believed('supported'),
      refuted: believed('refuted'),
      inconclusive: believed('inconclusive'),
    },
    results: {
      supported: seen('supported'),
      refuted: seen('refuted'),
      inconclusive: seen('inconclusive'),
    },
    feasibility: {
      unchecked: held('unchecked'),
      plausible: held('plausible'),
      doubtful: held('doubtful'),
    },
  };
};
