import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { byGravity } from '../findings/gravity';
import { withMoves, type PlanMove } from '../plan-fixes/plan-move';
import { differenceOf } from '../plan-fixes/plan-problems';
import { WEEKS_OF_SIZE } from '../findings/weeks-of-size';

/** What a wish would change about the plan. */
export interface WishConsequences {
  /** Would be worth a look and is not now, the gravest first. */
  readonly arising: readonly Finding[];
  /** Is worth a look now, and would no longer be. */
  readonly solved: readonly Finding[];
}

/**
 * What would follow for the draft if the card stood where somebody holds it (S4-8 to S4-16): what would be new or graver, and
 * what would be mended.
 *
 * @param wish weeks of the quarter; of a card that is not on the board nothing follows
 */
export const wishConsequences = (quarter: Quarter, wish: PlanMove): WishConsequences => {
  const card = findById(quarter.milestones, wish.card);
  if (card === undefined || !isOnTheBoard(card)) return { arising: [], solved: [] };
  const { adds, solves } = differenceOf(quarter, withMoves(quarter, [wish]));
  return { arising: adds.toSorted(byGravity), solved: solves };
};

/** How many weeks a card gets that somebody puts on the board: those of its size (S4-15), two where it has none. */
export const usualWeeks = ({ effort }: Pick<Milestone, 'effort'>): number =>
  effort === null ? WEEKS_OF_SIZE.S.usual : WEEKS_OF_SIZE[effort].usual;

/** The same weeks, moved into the quarter where they would begin before it or end behind it. */
export const withinQuarter = (
  startWeek: number,
  length: number,
  weeks: number,
): { readonly startWeek: number; readonly endWeek: number } => {
  const taken = Math.min(length, weeks);
  const start = Math.max(1, Math.min(startWeek, weeks - taken + 1));
  return { startWeek: start, endWeek: start + taken - 1 };
};
