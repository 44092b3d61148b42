import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';

/**
 * A revision of the draft that the team agreed on, to see later what became of it (S4-22). It locks nothing; a later one
 * takes its place, and all are kept.
 */
export interface Baseline {
  readonly id: string;
  /** The number of the revision, from 1. */
  readonly revision: number;
  /** The confidence vote in which it was shown; null: agreed without one. */
  readonly roundId: string | null;
  /** ISO instant of the server. */
  readonly agreedAt: string;
  /** Who wrote it down for all. */
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface Baselines {
  readonly baselines: readonly Baseline[];
}

export const baselineCollection: EntityCollection<'baseline', Baseline, 'baselines'> = {
  entity: 'baseline',
  list: 'baselines',
  // As they were agreed: the last one counts.
  order: (a, b) => (a.agreedAt < b.agreedAt ? -1 : a.agreedAt > b.agreedAt ? 1 : byId(a, b)),
  isRanked: false,
};
