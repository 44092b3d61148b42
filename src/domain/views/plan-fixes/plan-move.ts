import { findById, withChanged, withItem, byId } from '../../kernel/collection';
import type { Placements } from '../../entities/plan/placement/placement';

/** First and last week of a card, both included. */
export interface Weeks {
  readonly startWeek: number;
  readonly endWeek: number;
}

/** A card, by its id, and the weeks that it is to have. */
export interface PlanMove extends Weeks {
  readonly card: string;
}

/** The weeks that a card has; undefined: none. */
export type WeeksOf = (card: string) => Weeks | undefined;

/** The weeks that cards have once these moves were made. */
export const weeksAfter =
  ({ placements }: Placements, moves: readonly PlanMove[]): WeeksOf =>
  (card) =>
    moves.find((move) => move.card === card) ?? findById(placements, card);

/** The quarter once these moves were made; a card without weeks is placed by nobody known. */
export const withMoves = <Q extends Placements>(quarter: Q, moves: readonly PlanMove[]): Q => ({
  ...quarter,
  placements: moves.reduce((placements, { card, startWeek, endWeek }) => {
    const weeks = { startWeek, endWeek };
    return findById(placements, card) === undefined
      ? withItem(placements, { id: card, ...weeks, notes: '', proposedBy: null, proposedAt: null }, byId)
      : withChanged(placements, card, (placement) => ({ ...placement, ...weeks }));
  }, quarter.placements),
});

/** How far a move goes in weeks: the farther of its two ends. What had no weeks goes nowhere. */
export const distanceOf = ({ placements }: Placements, { card, startWeek, endWeek }: PlanMove): number => {
  const was = findById(placements, card);
  return was === undefined
    ? 0
    : Math.max(Math.abs(startWeek - was.startWeek), Math.abs(endWeek - was.endWeek));
};

const laterBy = ({ placements }: Placements, { card, startWeek, endWeek }: PlanMove): number => {
  const was = findById(placements, card);
  return startWeek + endWeek - (was === undefined ? 0 : was.startWeek + was.endWeek);
};

const sum = (moves: readonly PlanMove[], of: (move: PlanMove) => number): number =>
  moves.reduce((total, move) => total + of(move), 0);

const spelled = (moves: readonly PlanMove[]): string =>
  moves
    .map(({ card, startWeek, endWeek }) => `${card} ${String(startWeek)} ${String(endWeek)}`)
    .toSorted()
    .join();

/** The order of changes, the smallest first: fewest cards, then fewest weeks, then later rather than earlier, then id. */
export const bySize =
  (quarter: Placements) =>
  (a: readonly PlanMove[], b: readonly PlanMove[]): number =>
    a.length - b.length ||
    sum(a, (move) => distanceOf(quarter, move)) - sum(b, (move) => distanceOf(quarter, move)) ||
    sum(b, (move) => laterBy(quarter, move)) - sum(a, (move) => laterBy(quarter, move)) ||
    (spelled(a) < spelled(b) ? -1 : 1);

/**
 * Where a card may be moved: inside the quarter, and into no week that is over; a start that lies in the past may stay.
 *
 * @param lengths in weeks that it may have
 * @param fromWeek the present week; 1 before the quarter
 */
export const placesFor = (
  quarter: Placements & { readonly settings: { readonly weeks: number } },
  card: string,
  lengths: readonly number[],
  fromWeek: number,
): readonly PlanMove[] => {
  const was = findById(quarter.placements, card);
  const { weeks } = quarter.settings;
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, weeks - length + 1) }, (_, at) => ({
      card,
      startWeek: at + 1,
      endWeek: at + length,
    })).filter(
      ({ startWeek, endWeek }) =>
        (startWeek >= fromWeek || startWeek === was?.startWeek) &&
        endWeek >= fromWeek &&
        !(startWeek === was?.startWeek && endWeek === was.endWeek),
    ),
  );
};
