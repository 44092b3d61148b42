import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/** What must be true for key results of one objective to move; milestones prove or refute it. */
export interface Hypothesis {
  readonly id: string;
  /** Null only where an import had a hypothesis and named no objective; a finding asks for one. */
  readonly objectiveId: string | null;
  readonly text: string;
  readonly form: 'if-then' | 'question' | 'must-be-true';
  /** What we believe happens, one line each. */
  readonly expected: readonly string[];
  readonly keyResultIds: readonly string[];
  readonly status: 'open' | 'supported' | 'refuted' | 'inconclusive';
  readonly learning: string;
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Hypotheses {
  readonly hypotheses: readonly Hypothesis[];
}

export const hypothesisCollection: EntityCollection<'hypothesis', Hypothesis, 'hypotheses'> = {
  entity: 'hypothesis',
  list: 'hypotheses',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type HypothesisFields = Omit<Hypothesis, 'id' | 'rank' | 'by'>;
