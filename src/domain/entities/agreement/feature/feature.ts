import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

/** Something that the team owns and that touches an objective: a feature, a tool, an initiative (S2-2). */
export interface Feature {
  readonly id: string;
  readonly name: string;
  /** The objective that it touches; null: none any more. */
  readonly objectiveId: string | null;
  readonly areaId: string | null;
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Features {
  readonly features: readonly Feature[];
}

export const featureCollection: EntityCollection<'feature', Feature, 'features'> = {
  entity: 'feature',
  list: 'features',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type FeatureFields = Omit<Feature, 'id' | 'rank' | 'by'>;
