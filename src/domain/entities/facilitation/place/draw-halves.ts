import type { Member } from '../../team/member/member';
import { bestDraw } from './best-draw';
import type { Pairing } from './place';

const parted = (members: readonly Member[]): readonly [readonly Member[], readonly Member[]] => {
  const half = Math.ceil(members.length / 2);
  return [members.slice(0, half), members.slice(half)];
};

const asOne = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** How much a parting should be avoided: that of last time most, and a trade that sits on one side alone. */
const costOf = (halves: readonly (readonly Member[])[], before: Pairing['pairs']): number => {
  const [first = [], second = []] = halves.map((half) => half.map(({ role }) => role));
  const trades = new Set([...first, ...second]);
  const count = (roles: readonly string[], trade: string): number =>
    roles.filter((role) => role === trade).length;
  const uneven = [...trades].reduce(
    (sum, trade) => sum + Math.abs(count(first, trade) - count(second, trade)),
    0,
  );
  const last = new Set(before.map(asOne));
  const isAgain = halves.every((half) => last.has(asOne(half.map(({ id }) => id))));
  return (isAgain ? 1000 : 0) + uneven;
};

/**
 * Two groups of these people whose sizes differ by one at most, the larger first (G-14): trades on both sides where that
 * can be, and other people together than last time. None for fewer than two.
 *
 * @param seed another one gives other groups; the same always gives the same
 */
export const drawHalves = (
  members: readonly Member[],
  before: Pairing['pairs'],
  seed: string,
): Pairing['pairs'] => {
  if (members.length < 2) return [];
  return bestDraw(members, seed, parted, (way) => costOf(way, before));
};
