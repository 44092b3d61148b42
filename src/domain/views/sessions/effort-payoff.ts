import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Effort } from '../../entities/milestones/milestone/effort';
import type { ShortlistedCard } from './shortlist';

/** Where effort and payoff meet (S3-10). */
export const QUADRANTS = ['low-hanging', 'big-bet', 'filler', 'money-pit'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** A card that has effort and both values. */
export interface PayoffCard {
  readonly card: Milestone;
  /** Its place in the order of the list, from 1. */
  readonly number: number;
  readonly effort: Effort;
  /** Both values together, 2 to 6. */
  readonly payoff: number;
  readonly quadrant: Quadrant;
}

/** The least and the most that both values together may be, and from where on it counts as much. */
export const PAYOFFS = { least: 2, much: 4, most: 6 } as const;

const quadrantOf = (effort: Effort, payoff: number): Quadrant => {
  const isLong = effort === 'L';
  if (payoff >= PAYOFFS.much) return isLong ? 'big-bet' : 'low-hanging';
  return isLong ? 'money-pit' : 'filler';
};

/** Cards by what they cost and bring, in the order of the list; those that lack a score are left out. */
export const effortPayoff = (cards: readonly ShortlistedCard[]): readonly PayoffCard[] =>
  cards.flatMap(({ card }, at) => {
    const { effort, businessValue, uxValue } = card;
    if (effort === null || businessValue === null || uxValue === null) return [];
    const payoff = businessValue + uxValue;
    return [{ card, number: at + 1, effort, payoff, quadrant: quadrantOf(effort, payoff) }];
  });

/** How short bets stand against long ones: small and medium cards against large ones. */
export const balanceOf = (
  cards: readonly PayoffCard[],
): { readonly short: number; readonly long: number } => {
  const long = cards.filter(({ effort }) => effort === 'L').length;
  return { short: cards.length - long, long };
};
