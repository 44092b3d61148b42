import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** Where the draft puts a milestone. Its id is the milestone's: at most one each. */
export interface Placement {
  readonly id: string;
  /** 1-based; 1 <= startWeek <= endWeek <= the quarter's weeks (I10). Both weeks included. */
  readonly startWeek: number;
  readonly endWeek: number;
  readonly notes: string;
  /** Member who proposed it; null: nobody known, a file or an older version. */
  readonly proposedBy: string | null;
  /** ISO instant at which they did; null where nobody is known. */
  readonly proposedAt: string | null;
}

/** The part of a quarter that holds them. */
export interface Placements {
  readonly placements: readonly Placement[];
}

export const placementCollection: EntityCollection<'placement', Placement, 'placements'> = {
  entity: 'placement',
  list: 'placements',
  order: byId,
  isRanked: false,
};
