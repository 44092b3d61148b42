import fc from 'fast-check';
import { autoDraft } from '#domain/auto-draft/auto-draft';
import { draftRoom } from '#domain/auto-draft/draft-room';
import { withMoves } from '#domain/views/plan-fixes/plan-move';
import { differenceOf } from '#domain/views/plan-fixes/plan-problems';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Quarter } from '#domain/quarter/quarter';
import { arbitrarySmallPlan } from '../../../support/given/a-small-plan';

const GRAVE: readonly string[] = [
  'DEP_AFTER_DEPENDENT',
  'CAPACITY_OVERLAP',
  'SKILL_CONTENTION',
  'SINGLE_POINT',
  'RISKY_SEQUENCE',
];

const worth = ({ businessValue, uxValue }: Milestone): number => (businessValue ?? 0) + (uxValue ?? 0);

/** Plans of which some cards were placed by people and the others are to be. */
const arbitraryDraft = fc
  .tuple(
    arbitrarySmallPlan,
    arbitrarySmallPlan,
    fc.array(fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3)), { minLength: 10, maxLength: 10 }),
    fc.nat(2),
  )
  .map(([one, other, values, kept]): Quarter => {
    const more = other.milestones
      .slice(0, 6 - one.milestones.length)
      .map((card) => ({ ...card, id: `x${card.id}`, rank: `b${card.rank}` }));
    return {
      ...one,
      milestones: [...one.milestones, ...more].map((card, at) => ({
        ...card,
        effort: card.effort ?? 'S',
        businessValue: values[at]![0],
        uxValue: values[at]![1],
        // Some decide only in a week of their own.
        decideByWeek: values[at]![0] === 3 && values[at]![1] === 1 ? 4 : null,
      })),
      placements: one.placements.slice(0, kept),
    };
  });

/** The most value that any legal draft places, by trying all of them. */
const mostValue = (quarter: Quarter): number => {
  const room = draftRoom(quarter, 1);
  const cards = quarter.milestones.filter(
    ({ id, status }) => status !== 'done' && !quarter.placements.some((one) => one.id === id),
  );
  let best = 0;
  const search = (left: readonly Milestone[], value: number): void => {
    best = Math.max(best, value);
    if (value + left.reduce((sum, card) => sum + worth(card), 0) <= best) return;
    for (const card of left) {
      for (const place of room.placesFor(card)) {
        room.place(card, place);
        search(
          left.filter((one) => one !== card),
          value + worth(card),
        );
        room.takeOut(card);
      }
    }
  };
  search(cards, 0);
  return best;
};

describe('a suggested draft', () => {
  it('S4-19 is legal, and comes close to the best that there is, in 500 random quarters', () => {
    const shares: number[] = [];
    fc.assert(
      fc.property(arbitraryDraft, (quarter) => {
        const { placed } = autoDraft(quarter, 1);
        const after = withMoves(quarter, placed);
        const grave = differenceOf(quarter, after).adds.filter(
          ({ code, subject }) =>
            // That people left all learning to the end is nothing that a suggestion could mend.
            GRAVE.includes(code) && !(code === 'RISKY_SEQUENCE' && subject.concept === 'quarter'),
        );
        expect(grave).toEqual([]);
        expect(
          after.placements.slice().filter(({ id }) => quarter.placements.some((one) => one.id === id)),
        ).toEqual(quarter.placements);
        const most = mostValue(quarter);
        if (most === 0) return;
        const got = quarter.milestones
          .filter(({ id }) => placed.some(({ card }) => card === id))
          .reduce((sum, card) => sum + worth(card), 0);
        shares.push(got / most);
      }),
      { numRuns: 500, seed: 26 },
    );
    expect(shares.length).toBeGreaterThan(300);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.95);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.8);
  });

  it('S4-19 is the same in whatever order the cards come, and begins in no week that is over', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.integer({ min: 1, max: 4 }), (quarter, present) => {
        const draft = autoDraft(quarter, present);
        const turned: Quarter = {
          ...quarter,
          milestones: quarter.milestones.toReversed(),
          dependencies: quarter.dependencies.toReversed(),
          members: quarter.members.toReversed(),
        };
        expect(autoDraft(turned, present)).toEqual(draft);
        for (const { startWeek, endWeek } of draft.placed) {
          expect(startWeek).toBeGreaterThanOrEqual(present);
          expect(endWeek).toBeLessThanOrEqual(quarter.settings.weeks);
        }
      }),
      { numRuns: 100, seed: 26 },
    );
  });
});
