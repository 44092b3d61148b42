import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/**
 * A number that says whether customers have it better: what a key result is measured by, or, without one, what pairs of
 * session #1 wrote down for an objective.
 */
export interface Metric {
  readonly id: string;
  /** Null: its key result is measured, whichever objective that belongs to. */
  readonly objectiveId: string | null;
  /** Null: nobody has tied it to a key result yet. */
  readonly keyResultId: string | null;
  /** The signal in words; empty where the key result says it. */
  readonly text: string;
  /** Written behind each value as typed: `%`, `days`, ` per 100 orders`. */
  readonly unit: string;
  /** Where it stood when the quarter began. A target below it: the number is to fall. */
  readonly baseline: number | null;
  readonly target: number | null;
  /** Member who added it. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Metrics {
  readonly metrics: readonly Metric[];
}

export const metricCollection: EntityCollection<'metric', Metric, 'metrics'> = {
  entity: 'metric',
  list: 'metrics',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type MetricFields = Omit<Metric, 'id' | 'rank' | 'by'>;
