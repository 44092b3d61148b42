import { dependentsOf } from '../../entities/milestones/dependency/dependency-graph';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { plannedCards, type PlannedCard } from '../findings/planned-cards';
import type { PlanMove } from '../plan-fixes/plan-move';

/** Cards that wait for others, all moved by so many weeks as one. */
export interface DependentsShift {
  /** How many weeks later; one at least. */
  readonly weeks: number;
  readonly moves: readonly PlanMove[];
}

const planned = (quarter: Quarter): ReadonlyMap<string, PlannedCard['placement']> =>
  new Map(plannedCards(quarter).map(({ card, placement }) => [card.id, placement]));

/** By how many weeks a dependent starts too early; 0: it does not, or one of both has no weeks. */
const tooEarly = (quarter: Quarter, before: string, after: string): number => {
  const [ends, starts] = [findById(quarter.placements, before), findById(quarter.placements, after)];
  return ends === undefined || starts === undefined ? 0 : Math.max(0, ends.endWeek - starts.startWeek + 1);
};

/**
 * What would have to move along, once these cards got other weeks: dependents that start too early now and did not before,
 * or not so much, and what waits for those in turn (S4-5: nothing moves along by itself). Undefined: nothing does, or it
 * would end behind the quarter.
 *
 * @param moved ids of the cards that were moved
 */
export const dependentsShift = (
  before: Quarter,
  after: Quarter,
  moved: readonly string[],
): DependentsShift | undefined => {
  const standing = planned(after);
  const waiting = (id: string): readonly string[] =>
    dependentsOf(after, id)
      .map(({ milestoneId }) => milestoneId)
      .filter((one) => standing.has(one) && !moved.includes(one));
  const early = moved
    .filter((id) => standing.has(id))
    .flatMap((id) =>
      waiting(id)
        .map((dependent) => ({
          dependent,
          weeks: tooEarly(after, id, dependent),
          was: tooEarly(before, id, dependent),
        }))
        .filter(({ weeks, was }) => weeks > was),
    );
  const weeks = Math.max(0, ...early.map((one) => one.weeks));
  if (weeks === 0) return undefined;
  const along = new Set(early.map(({ dependent }) => dependent));
  for (const id of along) {
    const ends = (standing.get(id)?.endWeek ?? 0) + weeks;
    for (const next of waiting(id)) if ((standing.get(next)?.startWeek ?? Infinity) <= ends) along.add(next);
  }
  const moves = [...along].toSorted().flatMap((card): readonly PlanMove[] => {
    const placement = standing.get(card);
    return placement === undefined
      ? []
      : [{ card, startWeek: placement.startWeek + weeks, endWeek: placement.endWeek + weeks }];
  });
  return moves.some(({ endWeek }) => endWeek > after.settings.weeks) ? undefined : { weeks, moves };
};
