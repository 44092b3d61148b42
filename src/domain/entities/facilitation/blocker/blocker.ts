import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/** What may stand in an idea's way; "none" is an answer as well, and silence is not (S1-3). */
export const BLOCKER_KINDS = ['risk', 'dependency', 'trade-off', 'none'] as const;
export type BlockerKind = (typeof BLOCKER_KINDS)[number];

/** What somebody says could stop their own idea, or that nothing does. */
export interface Blocker {
  readonly id: string;
  /** The holding of #1 in which it was said; null: outside of one. */
  readonly runId: string | null;
  readonly kind: BlockerKind;
  /** Empty where there is none. */
  readonly text: string;
  /** The idea that it stands in the way of; null: none of those. */
  readonly contributionId: string | null;
  /** The objective that it stands in the way of; null: none. */
  readonly objectiveId: string | null;
  readonly status: 'open' | 'settled';
  /** Whose answer it is. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Blockers {
  readonly blockers: readonly Blocker[];
}

export const blockerCollection: EntityCollection<'blocker', Blocker, 'blockers'> = {
  entity: 'blocker',
  list: 'blockers',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type BlockerFields = Omit<Blocker, 'id' | 'rank' | 'by' | 'runId'>;
