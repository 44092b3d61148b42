import { inShuffledOrder } from '../../../kernel/in-shuffled-order';
import type { Member } from '../../team/member/member';

type Groups = readonly (readonly Member[])[];

/** So many ways to sit are looked at; a team has eight people. */
const TRIES = 80;

/**
 * The best of many ways to put people into groups, by their ids.
 *
 * @param seed another one gives other ways; the same always gives the same
 * @param costOf how much a way should be avoided; of several equally good ones the first is taken
 */
export const bestDraw = (
  members: readonly Member[],
  seed: string,
  groupsOf: (shuffled: readonly Member[]) => Groups,
  costOf: (groups: Groups) => number,
): readonly (readonly string[])[] => {
  const ways = Array.from({ length: TRIES }, (_, way) =>
    groupsOf(inShuffledOrder(members, `${seed} ${String(way)}`)),
  );
  const [first = [], ...others] = ways;
  const best = others.reduce((kept, way) => (costOf(way) < costOf(kept) ? way : kept), first);
  return best.map((group) => group.map(({ id }) => id));
};
