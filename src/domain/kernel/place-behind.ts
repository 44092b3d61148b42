import { ranksBetween, type Rank } from './rank';
import { ok, type Result } from './result';
import type { Refusal } from './refusal';
import { rankBehind } from './entity-changes';

/**
 * A rank grows with every move into the same gap; one that would be longer than this has its neighbours moved apart.
 * @internal
 */
export const LONGEST_RANK = 64;
/** How long ranks may be after that, so that it is not soon needed again. */
const ROOMY_RANK = 32;

interface Ranked {
  readonly id: string;
  readonly rank?: Rank;
}

export interface Place {
  readonly rank: Rank;
  /** Neighbours that make room: they keep their order and get other ranks. */
  readonly moved: readonly { readonly id: string; readonly was: Rank; readonly now: Rank }[];
}

const rankOf = ({ rank = '' }: Ranked): Rank => rank;

/** New ranks for the things from `from` up to `to` and one more between them; undefined: still too close together. */
const roomyRanks = (
  all: readonly Ranked[],
  from: number,
  to: number,
  own: Rank | null,
): readonly Rank[] | undefined => {
  const isAll = from === 0 && to === all.length;
  const below = all[from - 1]?.rank ?? null;
  const above = all[to]?.rank ?? null;
  if (below !== null && above !== null && below >= above) return undefined;
  // No rank that one of them held before: undo gives those back one by one, and finds each of them free.
  const held = new Set([own, ...all.slice(from, to).map(rankOf)]);
  const count = to - from + 1;
  const free = ranksBetween(below, above, 3 * count + 2).filter((rank) => !held.has(rank));
  const ranks = free.filter((_, index) => index % 2 === 0).slice(0, count);
  return isAll || ranks.every((rank) => rank.length <= ROOMY_RANK) ? ranks : undefined;
};

/**
 * A place behind a neighbour (null: first, undefined: last). Where the gap has become too narrow for a short rank,
 * as many of the things around it as needed move apart.
 *
 * @param all the others, in their order
 * @param own the rank that the thing had before; null: it is new
 */
export const placeBehind = (
  all: readonly Ranked[],
  after: string | null | undefined,
  own: Rank | null,
): Result<Place, Refusal> => {
  const found = rankBehind(all, after);
  if (!found.ok) return found;
  const rank = found.value;
  if (rank.length <= LONGEST_RANK) return ok({ rank, moved: [] });
  const next = all.findIndex((one) => rankOf(one) > rank);
  const position = next === -1 ? all.length : next;
  for (let width = 1; ; width *= 2) {
    const from = Math.max(0, position - width);
    const to = Math.min(all.length, position + width);
    const ranks = roomyRanks(all, from, to, own);
    if (ranks === undefined) continue;
    const moved = all.slice(from, to).map((one, index) => ({
      id: one.id,
      was: rankOf(one),
      now: ranks[from + index < position ? index : index + 1] ?? '',
    }));
    return ok({ rank: ranks[position - from] ?? '', moved });
  }
};
