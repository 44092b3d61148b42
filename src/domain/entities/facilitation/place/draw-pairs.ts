import type { Member } from '../../team/member/member';
import { bestDraw } from './best-draw';

type Pairs = readonly (readonly string[])[];

/** Twos in order; whoever would be alone makes the last a three. */
const asPairs = (members: readonly Member[]): readonly (readonly Member[])[] => {
  const pairs: Member[][] = [];
  for (let at = 0; at + 1 < members.length; at += 2) pairs.push(members.slice(at, at + 2));
  const [alone] = members.length % 2 === 1 ? members.slice(-1) : [];
  if (alone !== undefined) pairs.at(-1)?.push(alone);
  return pairs;
};

const together = (pairs: Pairs): ReadonlySet<string> =>
  new Set(
    pairs.flatMap((pair) =>
      pair.flatMap((one, at) => pair.slice(at + 1).map((other) => [one, other].sort().join(' '))),
    ),
  );

/** How much a way to sit together should be avoided: a pair of last time more than two of one trade. */
const costOf = (pairs: readonly (readonly Member[])[], before: ReadonlySet<string>): number => {
  const repeated = [...together(pairs.map((pair) => pair.map(({ id }) => id)))].filter((two) =>
    before.has(two),
  ).length;
  const alike = pairs.filter((pair) => new Set(pair.map(({ role }) => role)).size === 1).length;
  return repeated * 100 + alike;
};

/**
 * Twos of these people, and one three where they are odd (G-13): people of different trades where that can be, and nobody
 * with whom they sat last time. None for fewer than two.
 *
 * @param seed another one gives other pairs; the same always gives the same
 */
export const drawPairs = (members: readonly Member[], before: Pairs, seed: string): Pairs => {
  if (members.length < 2) return [];
  const last = together(before);
  return bestDraw(members, seed, asPairs, (way) => costOf(way, last));
};
