import type { MilestoneResult } from './milestone';

/** What came of a spike or signal test, and of which hypotheses it speaks; null takes it away. */
export interface ResultCommand {
  readonly kind: 'result.record';
  readonly milestone: string;
  readonly hypothesisIds: readonly string[];
  readonly result: MilestoneResult | null;
  readonly was?: MilestoneResult | null;
}
