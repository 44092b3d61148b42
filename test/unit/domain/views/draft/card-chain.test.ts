import { brokenLinks, cardChain, neighboursOf } from '#domain/views/draft/card-chain';
import { cardMarks } from '#domain/views/draft/card-marks';
import { dependentsShift } from '#domain/views/draft/dependents-shift';
import { draftPlan } from '#domain/views/draft/draft-view';
import { placementReason } from '#domain/views/draft/placement-reason';
import { withMoves } from '#domain/views/plan-fixes/plan-move';
import { planProblems } from '#domain/views/plan-fixes/plan-problems';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';

const good = aGoodQuarter();
const cardsOf = (quarter: Quarter) => draftPlan(quarter).lanes.flatMap(({ cards }) => cards);
const weeksOf = (id: string) => good.placements.find((one) => one.id === id)!;
/** In the good quarter the second card waits for the first. */
const waiting = good.dependencies.find(({ targetMilestoneId }) => targetMilestoneId !== null)!;
const [first, second] = [waiting.targetMilestoneId!, waiting.milestoneId];
const moved = (card: string, by: number): Quarter => {
  const { startWeek, endWeek } = weeksOf(card);
  return withMoves(good, [{ card, startWeek: startWeek + by, endWeek: endWeek + by }]);
};

describe('cards that wait for each other', () => {
  it('S4-8 are told with how their weeks go together', () => {
    const standing = (quarter: Quarter) => {
      const cards = cardsOf(quarter);
      const { waitsFor } = neighboursOf(
        cards,
        cards.find(({ id }) => id === second)!,
      );
      return waitsFor.map((one) => [one.card.id, one.standing, one.weeks]);
    };
    expect(standing(good)).toEqual([[first, 'inTime', 0]]);
    const late = weeksOf(second).startWeek - weeksOf(first).endWeek;
    expect(standing(moved(first, late))).toEqual([[first, 'sameWeek', 1]]);
    expect(standing(moved(first, late + 2))).toEqual([[first, 'tooLate', 3]]);
    const done = {
      ...good,
      milestones: good.milestones.map((one) =>
        one.id === first ? { ...one, status: 'done' as const } : one,
      ),
    };
    expect(standing(done)).toEqual([[first, 'done', 0]]);
    const loose = { ...good, placements: good.placements.filter(({ id }) => id !== first) };
    expect(standing(loose)).toEqual([[first, 'unplaced', 0]]);
    expect(brokenLinks(cardsOf(good))).toEqual([]);
    expect(brokenLinks(cardsOf(moved(first, late)))).toEqual([{ from: first, to: second }]);
  });

  it('S4-8 make a chain in both directions, its nearest links first, and a circle is gone round once', () => {
    const card = (id: string, needs: readonly string[]) => ({ ...cardsOf(good)[0]!, id, needs });
    const line = [card('a', []), card('b', ['a', 'a']), card('c', ['b']), card('x', ['a'])];
    expect(cardChain(line, 'c')).toEqual({
      cards: ['c', 'b', 'a'],
      links: [
        { from: 'b', to: 'c' },
        { from: 'a', to: 'b' },
      ],
    });
    expect([...cardChain(line, 'a').cards].toSorted()).toEqual(['a', 'b', 'c', 'x']);
    const circle = [card('a', ['b']), card('b', ['a'])];
    expect(cardChain(circle, 'a').links).toHaveLength(2);
  });
});

describe('what would have to move along', () => {
  const late = weeksOf(second).startWeek - weeksOf(first).endWeek + 1;

  it('S4-5 is what starts too early now and did not before, and what waits for that', () => {
    const after = moved(first, late);
    const { startWeek, endWeek } = weeksOf(second);
    const shift = dependentsShift(good, after, [first])!;
    expect(shift.weeks).toBe(2);
    expect(shift.moves).toContainEqual({ card: second, startWeek: startWeek + 2, endWeek: endWeek + 2 });
    // Once it is done nothing is left to shift, and what was wrong before is nobody's doing.
    expect(
      dependentsShift(
        after,
        withMoves(after, shift.moves),
        shift.moves.map(({ card }) => card),
      ),
    ).toBeUndefined();
    expect(dependentsShift(after, after, [first])).toBeUndefined();
    expect(dependentsShift(good, moved(first, 0), [first])).toBeUndefined();
  });

  it('S4-5 is nothing where it would end behind the quarter, or moves along anyway', () => {
    const short = { ...good, settings: { ...good.settings, weeks: weeksOf(second).endWeek + 1 } };
    const after = { ...moved(first, late), settings: short.settings };
    expect(dependentsShift(short, after, [first])).toBeUndefined();
    expect(dependentsShift(good, moved(first, late), [first, second])).toBeUndefined();
  });
});

describe('what is worth a look about a card', () => {
  it('S4-8 is all that the plan knows of it, its own before what it shares, the gravest first', () => {
    expect(cardMarks(good)).toEqual([]);
    const late = weeksOf(second).startWeek - weeksOf(first).endWeek + 1;
    const [mark] = cardMarks(moved(first, late)).find(({ card }) => card === second)!.marks;
    expect(mark).toMatchObject({ code: 'DEP_AFTER_DEPENDENT', severity: 'error', isShared: false });
  });

  it('S4-12 S4-13 names cards behind a week that is too full, and behind a skill that hangs on one person', () => {
    const tight = withMoves({ ...good, settings: { ...good.settings, reserve: 3 } }, [
      { card: 'm4', startWeek: 1, endWeek: 1 },
    ]);
    const codes = planProblems(tight).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['CAPACITY_OVERLAP', 'SINGLE_POINT']));
    const marks = cardMarks(tight).find(({ card }) => card === 'm4')!.marks;
    expect(
      marks
        .filter(({ isShared }) => isShared)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['CAPACITY_OVERLAP', 'SINGLE_POINT']);
    expect(marks.find(({ code }) => code === 'CAPACITY_OVERLAP')?.message).toMatch(/^Week 1: /);
  });
});

describe('why a card stands where it stands', () => {
  it('S4-19 is what it waits for, else what is full before, else what it comes before, else nothing', () => {
    expect(placementReason(good, second, 1)).toEqual({
      kind: 'after',
      card: first,
      endWeek: weeksOf(first).endWeek,
    });
    const early = withMoves(good, [{ card: first, startWeek: 1, endWeek: 1 }]);
    expect(placementReason(early, first, 1)).toEqual({
      kind: 'before',
      card: second,
      startWeek: weeksOf(second).startWeek,
    });
    expect(placementReason(good, 'nobody', 1)).toBeUndefined();
    const full = withMoves({ ...good, settings: { ...good.settings, reserve: 4 } }, [
      { card: first, startWeek: 2, endWeek: 2 },
    ]);
    expect(['room', 'skill']).toContain(placementReason(full, first, 1)?.kind);
  });
});
