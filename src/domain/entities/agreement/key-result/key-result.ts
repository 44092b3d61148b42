import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

export interface KeyResult {
  readonly id: string;
  readonly objectiveId: string;
  /** 1-3 for a team objective unless overridden (I2); n of `KRn`. */
  readonly ordinal: number;
  readonly text: string;
  /** The key as an imported line had it (`KR`, `KR2`, `Key Result`), written back the same; empty: `KR<ordinal>`. */
  readonly label: string;
  readonly feasibility: 'unchecked' | 'plausible' | 'doubtful';
  /** What makes it plausible or doubtful, in the team's words. */
  readonly feasibilityWhy: string;
  /** Member who said so last; null: nobody was asked, or nobody knows any more. */
  readonly feasibilityBy: string | null;
  /** Made by an import because a link named it. */
  readonly stub: boolean;
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface KeyResults {
  readonly keyResults: readonly KeyResult[];
}

export const keyResultCollection: EntityCollection<'keyResult', KeyResult, 'keyResults'> = {
  entity: 'keyResult',
  list: 'keyResults',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type KeyResultFields = Omit<
  KeyResult,
  'id' | 'rank' | 'stub' | 'label' | 'ordinal' | 'feasibilityBy' | 'by'
>;
