import fc from 'fast-check';
import { withMoves } from '#domain/views/plan-fixes/plan-move';
import { planProblems } from '#domain/views/plan-fixes/plan-problems';
import { whyNotEarlier, type Gain } from '#domain/views/why-not-earlier/why-not-earlier';
import type { Member } from '#domain/entities/team/member/member';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';
import { arbitrarySmallPlan } from '../../../../support/given/a-small-plan';
import { where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();

const crowd = (role: Member['role'], skills: readonly string[]): readonly Member[] =>
  Array.from({ length: 30 }, (_, at) => ({
    id: `helper${String(at)}`,
    role,
    facilitator: false,
    skills,
  }));

/** The quarter in which that thing truly is out of the way. */
const lift = (quarter: Quarter, card: string, { lifted }: Gain): Quarter => {
  switch (lifted.kind) {
    case 'prerequisite':
      return {
        ...quarter,
        dependencies: quarter.dependencies.filter(
          ({ milestoneId, targetMilestoneId }) => milestoneId !== card || targetMilestoneId !== lifted.card,
        ),
      };
    // Somebody who only facilitates brings a skill and no hands.
    case 'skill':
      return { ...quarter, members: [...quarter.members, ...crowd('facilitator', [lifted.skill])] };
    case 'capacity':
      return {
        ...quarter,
        // The lean line takes no more with more people.
        settings: { ...quarter.settings, capacityModel: 'people' },
        members: [...quarter.members, ...crowd('engineering', [])],
      };
  }
};

describe('why a card does not begin earlier', () => {
  it('S4-12 names all that is in the way, week by week, and what one thing less would gain', () => {
    const quarter = where(good, 'placements', 'm2', { startWeek: 5, endWeek: 8 });
    expect(whyNotEarlier(quarter, 'm2', 1)).toEqual({
      earlier: [
        {
          startWeek: 1,
          blockers: [
            { kind: 'prerequisite', card: 'm1', endWeek: 2 },
            { kind: 'skill', skill: 'Backend', weeks: [1, 2] },
          ],
        },
        {
          startWeek: 2,
          blockers: [
            { kind: 'prerequisite', card: 'm1', endWeek: 2 },
            { kind: 'skill', skill: 'Backend', weeks: [2] },
          ],
        },
        { startWeek: 3, blockers: [] },
        { startWeek: 4, blockers: [] },
      ],
      freeWeek: 3,
      gains: [],
    });
    // The present week is the first that counts.
    expect(whyNotEarlier(quarter, 'm2', 4)?.earlier.map(({ startWeek }) => startWeek)).toEqual([4]);
    expect(whyNotEarlier(quarter, 'm2', 6)?.earlier).toEqual([]);
    expect(whyNotEarlier(without(quarter, 'placements', 'm2'), 'm2', 1)).toBeUndefined();
  });

  it('S4-12 counts the weeks that a prerequisite or too few people cost', () => {
    const free = where(where(good, 'placements', 'm2', { startWeek: 3, endWeek: 6 }), 'milestones', 'm2', {
      skills: [],
    });
    expect(whyNotEarlier(free, 'm2', 1)?.gains).toEqual([
      { lifted: { kind: 'prerequisite', card: 'm1' }, startWeek: 1, weeks: 2 },
    ]);
    const few = { ...without(free, 'dependencies'), settings: { ...free.settings, reserve: 2 } };
    expect(whyNotEarlier(few, 'm2', 1)).toMatchObject({
      earlier: [
        { startWeek: 1, blockers: [{ kind: 'capacity', weeks: [1, 2] }] },
        { startWeek: 2, blockers: [{ kind: 'capacity', weeks: [2] }] },
      ],
      freeWeek: null,
      gains: [{ lifted: { kind: 'capacity' }, startWeek: 1, weeks: 2 }],
    });
    const unplaced = without(free, 'placements', 'm1');
    expect(whyNotEarlier(unplaced, 'm2', 1)?.earlier[0]?.blockers).toEqual([
      { kind: 'prerequisite', card: 'm1', endWeek: null },
    ]);
  });

  it('S4-12 calls a week free where moving the card there brings nothing, and every gain comes true', () => {
    const gained = new Set<string>();
    fc.assert(
      fc.property(arbitrarySmallPlan, fc.nat(4), fc.integer({ min: 1, max: 3 }), (quarter, at, present) => {
        const card = `c${String(at)}`;
        const placed = quarter.placements.find(({ id }) => id === card);
        const why = whyNotEarlier(quarter, card, present);
        if (why === undefined || placed === undefined) return;
        if (quarter.milestones.find(({ id }) => id === card)?.status === 'done') return;
        const blocking = ['DEP_AFTER_DEPENDENT', 'DEP_UNPLACED', 'CAPACITY_OVERLAP', 'SKILL_CONTENTION'];
        for (const { startWeek, blockers } of why.earlier) {
          const endWeek = startWeek + placed.endWeek - placed.startWeek;
          const moved = planProblems(withMoves(quarter, [{ card, startWeek, endWeek }])).filter(
            ({ code, subject, part }) =>
              code.startsWith('DEP_')
                ? subject.id === card
                : Array.from({ length: endWeek - startWeek + 1 }, (_, n) => startWeek + n).some((week) =>
                    code === 'CAPACITY_OVERLAP'
                      ? subject.id === `week-${String(week)}` ||
                        subject.id === `sprint-${String(Math.ceil(week / 2))}`
                      : part === `week-${String(week)}` && hasSkill(quarter, card, subject.title),
                  ),
          );
          const found = moved.some(({ code }) => blocking.includes(code)) || meets(quarter, card, startWeek);
          expect(blockers.length > 0).toBe(found);
        }
        for (const gain of why.gains) {
          gained.add(gain.lifted.kind);
          const then = whyNotEarlier(lift(quarter, card, gain), card, present);
          expect(then?.freeWeek).toBe(gain.startWeek);
          expect((why.freeWeek ?? placed.startWeek) - gain.startWeek).toBe(gain.weeks);
        }
      }),
      { numRuns: 600, seed: 26 },
    );
    expect([...gained].sort()).toEqual(['capacity', 'prerequisite', 'skill']);
  });
});

const hasSkill = (quarter: Quarter, card: string, skill: string): boolean =>
  quarter.milestones.find(({ id }) => id === card)?.skills.includes(skill) === true;

/** Whether a card would meet another one at a skill of a single person. */
const meets = (quarter: Quarter, card: string, startWeek: number): boolean => {
  const placed = quarter.placements.find(({ id }) => id === card)!;
  const endWeek = startWeek + placed.endWeek - placed.startWeek;
  const skills = quarter.milestones.find(({ id }) => id === card)!.skills;
  return skills
    .filter((skill) => quarter.members.filter((member) => member.skills.includes(skill)).length === 1)
    .some((skill) =>
      quarter.placements.some(
        (other) =>
          other.id !== card &&
          other.startWeek <= endWeek &&
          other.endWeek >= startWeek &&
          quarter.milestones.find(({ id }) => id === other.id)?.status !== 'done' &&
          hasSkill(quarter, other.id, skill),
      ),
    );
};
