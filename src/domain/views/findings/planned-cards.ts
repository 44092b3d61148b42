import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone, Milestones } from '../../entities/milestones/milestone/milestone';
import type { Placement, Placements } from '../../entities/plan/placement/placement';
import { findById } from '../../kernel/collection';
import { perThing } from '../../kernel/per-thing';

/** A card and its weeks. */
export interface PlannedCard {
  readonly card: Milestone;
  readonly placement: Placement;
}

/** Cards that have weeks and are still worked for: what is done, parked, dropped or noise needs nobody. In order of id. */
export const plannedCards = perThing((quarter: Milestones & Placements): readonly PlannedCard[] =>
  quarter.placements.flatMap((placement) => {
    const card = findById(quarter.milestones, placement.id);
    return card !== undefined && isOnTheBoard(card) && card.status !== 'done' && card.status !== 'parked'
      ? [{ card, placement }]
      : [];
  }),
);
