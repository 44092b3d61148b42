import fc from 'fast-check';
import { drawPairs } from '#domain/entities/facilitation/place/draw-pairs';
import { ROLES, type Member } from '#domain/entities/team/member/member';

const member = (id: string, role: Member['role'] = 'engineering'): Member => ({
  id,
  role,
  facilitator: false,
  skills: [],
});
const aTeam = (least: number, most: number): fc.Arbitrary<readonly Member[]> =>
  fc
    .array(fc.constantFrom(...ROLES), { minLength: least, maxLength: most })
    .map((roles) => roles.map((role, n) => member(`m${String(n)}`, role)));
const seeds = fc.string({ minLength: 1, maxLength: 20 });

const pairsIn = (drawn: readonly (readonly string[])[]): readonly string[] =>
  drawn.flatMap((pair) =>
    pair.flatMap((one, n) => pair.slice(n + 1).map((other) => [one, other].sort().join('+'))),
  );

describe('pairs', () => {
  it('G-13 seat everybody exactly once, in twos and one three at most', () => {
    fc.assert(
      fc.property(aTeam(2, 12), seeds, (team, seed) => {
        const drawn = drawPairs(team, [], seed);
        expect(drawn.flat().sort()).toEqual(team.map(({ id }) => id).sort());
        const sizes = drawn.map(({ length }) => length).sort();
        expect(sizes.filter((size) => size === 3)).toHaveLength(team.length % 2);
        expect(sizes.every((size) => size === 2 || size === 3)).toBe(true);
      }),
    );
  });

  it('G-13 are the same for the same seed', () => {
    fc.assert(
      fc.property(aTeam(2, 8), seeds, (team, seed) => {
        const before = drawPairs(team, [], 'before');
        expect(drawPairs(team, before, seed)).toEqual(drawPairs(team, before, seed));
      }),
    );
    const team = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => member(id));
    const ways = new Set(
      Array.from({ length: 20 }, (_, n) => JSON.stringify(drawPairs(team, [], String(n)))),
    );
    expect(ways.size).toBeGreaterThan(10);
  });

  it('G-13 bring nobody together again, where four, or six to eight people sit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(4, 6, 7, 8).chain((size) => aTeam(size, size)),
        seeds,
        seeds,
        (team, first, second) => {
          const before = drawPairs(team, [], first);
          const again = pairsIn(drawPairs(team, before, second)).filter((pair) =>
            pairsIn(before).includes(pair),
          );
          expect(again).toEqual([]);
        },
      ),
    );
  });

  it('G-13 bring the fewest together again of five, of whom two of any three sat together', () => {
    fc.assert(
      fc.property(aTeam(5, 5), seeds, seeds, (team, first, second) => {
        const before = drawPairs(team, [], first);
        const again = pairsIn(drawPairs(team, before, second)).filter((pair) =>
          pairsIn(before).includes(pair),
        );
        expect(again.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('G-13 are of two trades each, where there are as many of one as of the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), seeds, (half, seed) => {
        const team = Array.from({ length: half * 2 }, (_, n) =>
          member(`m${String(n)}`, n < half ? 'engineering' : 'design'),
        );
        const roleOf = new Map(team.map(({ id, role }) => [id, role]));
        const mixed = drawPairs(team, [], seed).filter(
          (pair) => new Set(pair.map((id) => roleOf.get(id))).size === 2,
        );
        expect(mixed).toHaveLength(half);
      }),
    );
  });

  it('G-13 are none of fewer than two', () => {
    expect(drawPairs([], [], 's')).toEqual([]);
    expect(drawPairs([member('a')], [], 's')).toEqual([]);
  });
});
