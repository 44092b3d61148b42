import type { Rank } from '../shared/rank';

/** What must be true for key results of one objective to move; milestones prove or refute it. */
export interface Hypothesis {
  readonly id: string;
  readonly objectiveId: string;
  readonly text: string;
  readonly form: 'if-then' | 'question' | 'must-be-true';
  /** What we believe happens, one line each. */
  readonly expected: readonly string[];
  readonly keyResultIds: readonly string[];
  readonly status: 'open' | 'supported' | 'refuted' | 'inconclusive';
  readonly learning: string;
  readonly rank: Rank;
}
