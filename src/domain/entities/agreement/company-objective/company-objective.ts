import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/** What the company wants; read-only while the team works (I14). Any number of key results. */
export interface CompanyObjective {
  readonly id: string;
  /** Short name used as a tag: `Trust`. */
  readonly nick: string;
  /** `P1`, `P2`, ... or empty. */
  readonly priority: string;
  readonly title: string;
  readonly description: string;
  readonly keyResults: readonly string[];
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface CompanyObjectives {
  readonly companyObjectives: readonly CompanyObjective[];
}

export const companyObjectiveCollection: EntityCollection<
  'companyObjective',
  CompanyObjective,
  'companyObjectives'
> = {
  entity: 'companyObjective',
  list: 'companyObjectives',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type CompanyObjectiveFields = Omit<CompanyObjective, 'id' | 'rank' | 'by'>;
