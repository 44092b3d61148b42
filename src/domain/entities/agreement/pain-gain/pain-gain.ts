import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/** What hurts customers today, and what would delight them. */
export const PAIN_GAIN_KINDS = ['pain', 'gain'] as const;

/** A pain or a gain of customers that is behind an objective, as pairs write them in #1 (S1-4). */
export interface PainGain {
  readonly id: string;
  readonly kind: (typeof PAIN_GAIN_KINDS)[number];
  readonly text: string;
  readonly objectiveId: string;
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface PainGains {
  readonly painGains: readonly PainGain[];
}

export const painGainCollection: EntityCollection<'painGain', PainGain, 'painGains'> = {
  entity: 'painGain',
  list: 'painGains',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type PainGainFields = Omit<PainGain, 'id' | 'rank' | 'by'>;
