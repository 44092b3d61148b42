import fc from 'fast-check';
import { drawHalves } from '#domain/entities/facilitation/place/draw-halves';
import { ROLES, type Member } from '#domain/entities/team/member/member';
import { aQuarter, LEAD, MATE, THIRD } from '../../../../../support/given/a-quarter';
import { at, codeOf, started, then } from '../../../../../support/given/in-session';

const member = (id: string, role: Member['role']): Member => ({ id, role, facilitator: false, skills: [] });
const teams = fc
  .array(fc.constantFrom(...ROLES), { minLength: 2, maxLength: 12 })
  .map((roles) => roles.map((role, n) => member(`m${String(n)}`, role)));
const seeds = fc.string({ minLength: 1, maxLength: 20 });

describe('two groups', () => {
  it('G-14 seat everybody once, and their sizes differ by one at most', () => {
    fc.assert(
      fc.property(teams, seeds, (team, seed) => {
        const [first, second, ...more] = drawHalves(team, [], seed);
        expect(more).toEqual([]);
        expect([...first!, ...second!].sort()).toEqual(team.map(({ id }) => id).sort());
        expect([0, 1]).toContain(first!.length - second!.length);
        expect(drawHalves(team, [], seed)).toEqual([first, second]);
      }),
    );
  });

  it('G-14 are other ones when they are drawn again, and have a trade on both sides', () => {
    const team = ['a', 'b', 'c', 'd'].map((id, n) => member(id, n < 2 ? 'design' : 'engineering'));
    fc.assert(
      fc.property(seeds, (seed) => {
        const before = drawHalves(team, [], seed);
        const designers = before.map((half) => half.filter((id) => id === 'a' || id === 'b').length);
        expect(designers).toEqual([1, 1]);
        const again = drawHalves(team, before, `${seed} again`).map((half) => [...half].sort());
        expect(again).not.toContainEqual([...before[0]!].sort());
      }),
    );
  });

  it('G-14 are drawn when the canvas begins, of those who are there and take part', () => {
    const room = started(aQuarter(), 's0', [LEAD, MATE, THIRD]);
    const [drawn] = room.places[0]!.pairings;
    expect(drawn!.activity).toBe('s0.share');
    expect(drawn!.pairs.map(({ length }) => length)).toEqual([2, 1]);
    expect(started(aQuarter(), 's0', [LEAD, MATE]).places[0]!.pairings[0]!.pairs.flat().sort()).toEqual([
      LEAD,
      MATE,
    ]);
    expect(started(aQuarter(), 's0', [LEAD]).places[0]!.pairings).toEqual([]);
    const alone = started(aQuarter(), 's0', [LEAD]);
    const draw = { kind: 'session.drawPairs', session: 's0' } as const;
    expect(codeOf(alone, draw, LEAD, { ...at('09:05:00'), present: [LEAD] })).toBe('TOO_FEW');
    const two = then(alone, draw, LEAD, { ...at('09:05:00'), present: [LEAD, MATE] });
    expect(two.places[0]!.pairings[0]!.pairs).toHaveLength(2);
    const [[one], [other]] = two.places[0]!.pairings[0]!.pairs as [[string], [string]];
    const swapped = then(two, { kind: 'session.swap', session: 's0', one, other });
    expect(swapped.places[0]!.pairings[0]!.pairs).toEqual([[other], [one]]);
    const on = then(two, { kind: 'session.goTo', session: 's0', activity: 's0.vote' }, LEAD, at('09:15:00'));
    expect(on.places[0]!.pairings).toHaveLength(1);
  });
});
