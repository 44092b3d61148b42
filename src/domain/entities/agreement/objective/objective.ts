import type { Extra } from '../../../kernel/extra';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

export interface Objective {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** `P1`, `P2`, ... or empty. */
  readonly priority: string;
  readonly companyObjectiveIds: readonly string[];
  /** True when it serves the vision instead of a company objective (S0-9). */
  readonly servesVision: boolean;
  readonly status: 'draft' | 'validated' | 'deferred' | 'dropped';
  /** This quarter's, or put off to the next one. */
  readonly slot: 'current' | 'next';
  /** The cluster of ideas of #1 that it was made of, which may be gone by now; null: of none. */
  readonly clusterId: string | null;
  /** Parts of the product that it touches. */
  readonly areaIds: readonly string[];
  /** The cards of "only these three", those that are gone by now among them (S2-13). */
  readonly threeIds: readonly string[];
  /** Whether it would still be reached with them alone; null: nobody has said. */
  readonly threeAnswer: 'yes' | 'no' | null;
  readonly threeNote: string;
  /** Made by an import because a link named it; nobody has written it yet. */
  readonly stub: boolean;
  readonly extra: readonly Extra[];
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Objectives {
  readonly objectives: readonly Objective[];
}

export const objectiveCollection: EntityCollection<'objective', Objective, 'objectives'> = {
  entity: 'objective',
  list: 'objectives',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type ObjectiveFields = Omit<Objective, 'id' | 'rank' | 'stub' | 'extra' | 'by'>;
