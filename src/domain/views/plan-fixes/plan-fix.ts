import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { keyOfFinding } from '../second-look/split-findings';
import { bySize, distanceOf, placesFor, weeksAfter, withMoves, type PlanMove } from './plan-move';
import { differenceOf, planProblems } from './plan-problems';
import type { Question } from './question';
import { questionOf } from './question-of';

/** The smallest change of weeks that solves a finding, and what else would come of it. */
export interface PlanFix {
  readonly finding: Finding;
  /** One card or two. */
  readonly moves: readonly PlanMove[];
  /** Findings that it would bring, or make worse; what is only worth knowing is left out. */
  readonly adds: readonly Finding[];
  /** Other findings that it would solve as well. */
  readonly alsoSolves: readonly Finding[];
  /** It adds none. */
  readonly isSafe: boolean;
}

const placesOf = (
  quarter: Quarter,
  { cards, lengths }: Question,
  fromWeek: number,
): readonly (readonly PlanMove[])[] =>
  cards.flatMap((id) => {
    const card = findById(quarter.milestones, id);
    const was = findById(quarter.placements, id);
    if (card === undefined || card.status === 'done') return [];
    // Without weeks it can only be given some where the finding says how many.
    const own = was === undefined ? (lengths ?? []) : [was.endWeek - was.startWeek + 1];
    const isResized = was !== undefined && lengths !== undefined && cards.length === 1;
    const places = placesFor(quarter, id, isResized ? lengths : own, fromWeek);
    return places.length === 0 ? [] : [places];
  });

const best = (
  quarter: Quarter,
  solutions: readonly (readonly PlanMove[])[],
): readonly PlanMove[] | undefined => solutions.toSorted(bySize(quarter))[0];

/** Pairs that solve it and go no farther than any other. */
const pairs = (
  quarter: Quarter,
  places: readonly (readonly PlanMove[])[],
  isSolved: (moves: readonly PlanMove[]) => boolean,
): readonly (readonly PlanMove[])[] => {
  const near = places.map((own) =>
    own.map((move) => ({ move, weeks: distanceOf(quarter, move) })).toSorted((a, b) => a.weeks - b.weeks),
  );
  let least = Number.POSITIVE_INFINITY;
  const found: { readonly moves: readonly PlanMove[]; readonly weeks: number }[] = [];
  near.forEach((own, at) => {
    for (const others of near.slice(at + 1)) {
      for (const one of own) {
        if (one.weeks > least) break;
        for (const other of others) {
          const weeks = one.weeks + other.weeks;
          if (weeks > least) break;
          const moves = [one.move, other.move];
          if (!isSolved(moves)) continue;
          least = weeks;
          found.push({ moves, weeks });
        }
      }
    }
  });
  return found.filter(({ weeks }) => weeks === least).map(({ moves }) => moves);
};

const smallest = (
  quarter: Quarter,
  question: Question,
  fromWeek: number,
): readonly PlanMove[] | undefined => {
  const isSolved = (moves: readonly PlanMove[]): boolean => question.isSolved(weeksAfter(quarter, moves));
  const places = placesOf(quarter, question, fromWeek);
  const one = places.flatMap((own) => own.map((move) => [move])).filter(isSolved);
  if (one.length > 0) return best(quarter, one);
  return question.isHopeless === true ? undefined : best(quarter, pairs(quarter, places, isSolved));
};

/**
 * The smallest change of weeks that solves a finding of the draft: fewest cards moved, then fewest weeks, then later rather
 * than earlier, then id; of at most two cards, inside the quarter, into no week that is over, and of no card that is done.
 * Undefined: no such change solves it.
 *
 * @param fromWeek the present week, 1 before the quarter began
 */
export const planFix = (quarter: Quarter, finding: Finding, fromWeek: number): PlanFix | undefined => {
  const question = questionOf(quarter, finding);
  const moves = question === undefined ? undefined : smallest(quarter, question, fromWeek);
  if (moves === undefined) return undefined;
  const { adds, solves } = differenceOf(quarter, withMoves(quarter, moves));
  const own = keyOfFinding(finding);
  return {
    finding,
    moves,
    adds,
    alsoSolves: solves.filter((one) => keyOfFinding(one) !== own),
    isSafe: adds.length === 0,
  };
};

/**
 * One safe fix after the other, each told from the draft that those before it leave, until none is left: what "Solve all
 * that are safe" would do.
 *
 * @param fromWeek the present week, 1 before the quarter began
 */
export const safeFixes = (quarter: Quarter, fromWeek: number): readonly PlanFix[] => {
  const fixes: PlanFix[] = [];
  let now = quarter;
  for (const finding of planProblems(quarter)) {
    const still = planProblems(now).find((one) => keyOfFinding(one) === keyOfFinding(finding));
    const fix = still === undefined ? undefined : planFix(now, still, fromWeek);
    if (fix?.isSafe !== true) continue;
    fixes.push(fix);
    now = withMoves(now, fix.moves);
  }
  return fixes;
};
