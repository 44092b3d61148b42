import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/** An idea for what the team may reach, tagged with the company objective that it serves (S1-2). */
export interface Contribution {
  readonly id: string;
  readonly text: string;
  /** Null: none yet. */
  readonly companyObjectiveId: string | null;
  /** The silent writing that it comes from; null: written in the open. */
  readonly roundId: string | null;
  /** The cluster that it stands in; null: with its company objective. */
  readonly clusterId: string | null;
  /** Another one that says the same; both stay. */
  readonly twinOf: string | null;
  /** Member whose idea it is. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Contributions {
  readonly contributions: readonly Contribution[];
}

export const contributionCollection: EntityCollection<'contribution', Contribution, 'contributions'> = {
  entity: 'contribution',
  list: 'contributions',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type ContributionFields = Omit<Contribution, 'id' | 'rank' | 'by' | 'roundId'>;
