import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';
import type { CanvasArea } from '../canvas-area/canvas-area';
import type { SessionId } from '../session/session-id';

/** Cards that one sentence covers (G-11). A card says to which it belongs; one in none stands with its hypothesis. */
export interface Cluster {
  readonly id: string;
  readonly sessionId: SessionId;
  readonly name: string;
  /** The hypothesis that its cards test; null: a theme of its own. */
  readonly hypothesisId: string | null;
  /** Of #0: the area of the canvas whose notes it holds, for good; null in the other sessions. */
  readonly area: CanvasArea | null;
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
}

export const clusterCollection: EntityCollection<'cluster', Cluster, 'clusters'> = {
  entity: 'cluster',
  list: 'clusters',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type ClusterFields = Omit<Cluster, 'id' | 'rank' | 'by'>;
