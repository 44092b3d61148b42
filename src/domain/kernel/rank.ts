import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A place in an order, compared as a plain string; a move writes one value and no neighbour changes. */
export type Rank = string;

/** The rank between two neighbours; null stands for the beginning or the end. */
export const rankBetween = (before: Rank | null, after: Rank | null): Rank =>
  generateKeyBetween(before, after);

/** `count` ranks in order between two neighbours, for things that arrive together. */
export const ranksBetween = (before: Rank | null, after: Rank | null, count: number): readonly Rank[] =>
  generateNKeysBetween(before, after, count);

/** Order by rank, then by id: two browsers may give two new cards the same rank. */
export const byRank = (
  a: { readonly rank: Rank; readonly id: string },
  b: { readonly rank: Rank; readonly id: string },
): number => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
