import fc from 'fast-check';
import { planFix, safeFixes } from '#domain/views/plan-fixes/plan-fix';
import { withMoves, type PlanMove } from '#domain/views/plan-fixes/plan-move';
import { planProblems } from '#domain/views/plan-fixes/plan-problems';
import { WEEKS_OF_SIZE } from '#domain/views/findings/weeks-of-size';
import { keyOfFinding } from '#domain/views/second-look/split-findings';
import type { Finding } from '#domain/views/findings/finding';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';
import { arbitrarySmallPlan, SMALL_WEEKS } from '../../../../support/given/a-small-plan';
import { where, without } from '../../../../support/given/otherwise';

/** Every place that a card may be given, told from the rules and not from the code that is tried. */
const placesOf = (quarter: Quarter, id: string, finding: Finding, present: number): readonly PlanMove[] => {
  const was = quarter.placements.find((placement) => placement.id === id);
  const card = quarter.milestones.find((milestone) => milestone.id === id)!;
  if (card.status === 'done') return [];
  const dependency = quarter.dependencies.find((one) => one.id === finding.part);
  const lengths =
    finding.code === 'SPAN_MISMATCH' && finding.subject.id === id
      ? [1, 2, 3, 4, 5, 6]
      : was !== undefined
        ? [was.endWeek - was.startWeek + 1]
        : finding.code === 'DEP_UNPLACED' && dependency?.targetMilestoneId === id
          ? [WEEKS_OF_SIZE[card.effort ?? 'M'].usual]
          : [];
  const places: PlanMove[] = [];
  for (const length of lengths) {
    for (let startWeek = 1; startWeek + length - 1 <= SMALL_WEEKS; startWeek++) {
      const endWeek = startWeek + length - 1;
      const isSame = was?.startWeek === startWeek && was.endWeek === endWeek;
      const isOver = (startWeek < present && startWeek !== was?.startWeek) || endWeek < present;
      if (!isSame && !isOver) places.push({ card: id, startWeek, endWeek });
    }
  }
  return places;
};

const isSolved = (quarter: Quarter, finding: Finding, moves: readonly PlanMove[]): boolean =>
  planProblems(withMoves(quarter, moves)).every((one) =>
    finding.code.startsWith('DEP_')
      ? one.part !== finding.part || !one.code.startsWith('DEP_')
      : keyOfFinding(one) !== keyOfFinding(finding),
  );

const sizeOf = (quarter: Quarter, moves: readonly PlanMove[]): readonly [number, number, string] => {
  const ends = moves.map(({ card, startWeek, endWeek }) => {
    const was = quarter.placements.find(({ id }) => id === card);
    return was === undefined
      ? { far: 0, later: startWeek + endWeek }
      : {
          far: Math.max(Math.abs(startWeek - was.startWeek), Math.abs(endWeek - was.endWeek)),
          later: startWeek - was.startWeek + endWeek - was.endWeek,
        };
  });
  return [
    ends.reduce((sum, { far }) => sum + far, 0),
    -ends.reduce((sum, { later }) => sum + later, 0),
    moves
      .map((move) => `${move.card} ${String(move.startWeek)} ${String(move.endWeek)}`)
      .sort()
      .join(),
  ];
};

const smallest = (quarter: Quarter, solutions: readonly (readonly PlanMove[])[]): string | undefined =>
  solutions
    .map((moves) => sizeOf(quarter, moves))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1))[0]?.[2];

/** The smallest change of one card, else of two, by trying all of them. */
const byForce = (quarter: Quarter, finding: Finding, present: number): string | undefined => {
  const places = quarter.milestones.map(({ id }) => placesOf(quarter, id, finding, present));
  const solves = (moves: readonly PlanMove[]): boolean => isSolved(quarter, finding, moves);
  const one = places
    .flat()
    .map((move) => [move])
    .filter(solves);
  if (one.length > 0) return smallest(quarter, one);
  const two = places.flatMap((own, at) =>
    own.flatMap((move) => places.slice(at + 1).flatMap((others) => others.map((other) => [move, other]))),
  );
  return smallest(quarter, two.filter(solves));
};

describe('the smallest change that solves a finding', () => {
  it('S4-8 is what trying all changes of one and two cards finds, in 1,000 random plans', () => {
    const solved = new Map<string, number>();
    fc.assert(
      fc.property(arbitrarySmallPlan, fc.nat(), fc.integer({ min: 1, max: 4 }), (quarter, pick, present) => {
        const problems = planProblems(quarter);
        const finding = problems[pick % Math.max(problems.length, 1)];
        if (finding === undefined) return;
        const fix = planFix(quarter, finding, present);
        expect(fix === undefined ? undefined : sizeOf(quarter, fix.moves)[2]).toBe(
          byForce(quarter, finding, present),
        );
        if (fix === undefined) return;
        const kind = `${finding.code} ${String(fix.moves.length)}`;
        solved.set(kind, (solved.get(kind) ?? 0) + 1);
        const now = planProblems(withMoves(quarter, fix.moves)).map(keyOfFinding);
        const before = planProblems(quarter).map(keyOfFinding);
        const isNew = (key: string): boolean => !before.includes(key);
        const grave = planProblems(withMoves(quarter, fix.moves)).filter(
          ({ severity }) => severity !== 'info',
        );
        expect(grave.map(keyOfFinding).filter(isNew)).toEqual(fix.adds.map(keyOfFinding).filter(isNew));
        expect(before.filter((key) => !now.includes(key) && key !== keyOfFinding(finding))).toEqual(
          fix.alsoSolves.map(keyOfFinding),
        );
      }),
      { numRuns: 1_000, seed: 26 },
    );
    // Every kind was solved somewhere, and one card was not always enough.
    const codes = new Set([...solved.keys()].map((kind) => kind.split(' ')[0]));
    expect([...codes].sort()).toEqual([
      'CAPACITY_OVERLAP',
      'DEP_AFTER_DEPENDENT',
      'DEP_UNPLACED',
      'EXTERNAL_UNOWNED',
      'NO_SLACK',
      'RISKY_SEQUENCE',
      'SINGLE_POINT',
      'SKILL_CONTENTION',
      'SPAN_MISMATCH',
    ]);
    expect([...solved.keys()].filter((kind) => kind.endsWith('2')).length).toBeGreaterThan(2);
  });

  const good = aGoodQuarter();
  const firstOf = (quarter: Quarter, code: string): Finding =>
    planProblems(quarter).find((one) => one.code === code)!;

  it('S4-8 says what it would bring and what else it would solve, and is safe where it brings nothing', () => {
    const late = where(good, 'placements', 'm1', { startWeek: 2, endWeek: 3 });
    const fix = planFix(late, firstOf(late, 'DEP_AFTER_DEPENDENT'), 1);
    expect(fix).toMatchObject({ moves: [{ card: 'm2', startWeek: 4, endWeek: 7 }], isSafe: true, adds: [] });
    expect(fix?.alsoSolves.map(({ code }) => code)).toEqual(['SINGLE_POINT']);
    // The last large card would end with the quarter.
    const last = where(where(late, 'placements', 'm2', { startWeek: 9, endWeek: 12 }), 'placements', 'm1', {
      startWeek: 8,
      endWeek: 9,
    });
    const bound = planFix(last, firstOf(last, 'DEP_AFTER_DEPENDENT'), 1);
    expect(bound?.moves).toEqual([{ card: 'm2', startWeek: 10, endWeek: 13 }]);
    expect(bound?.adds.map(({ code }) => code)).toEqual(['NO_SLACK']);
    expect(bound?.isSafe).toBe(false);
  });

  it('S4-12 counts a week that was too full and would be fuller among what a change brings', () => {
    const settings = { ...good.settings, reserve: 2.5 };
    const full = where({ ...good, settings }, 'placements', 'm3', { startWeek: 2, endWeek: 3 });
    const fix = planFix(full, firstOf(full, 'SINGLE_POINT'), 1);
    expect(fix?.moves).toEqual([{ card: 'm4', startWeek: 4, endWeek: 4 }]);
    const worse = where(full, 'placements', 'm3', { startWeek: 4, endWeek: 5 });
    const onto = planFix(worse, firstOf(worse, 'CAPACITY_OVERLAP'), 5);
    expect(onto?.adds ?? []).toEqual([]);
  });

  it('S4-11 offers nothing where other weeks solve nothing', () => {
    const unowned: Quarter = {
      ...good,
      dependencies: [{ ...good.dependencies[0]!, targetMilestoneId: null, owner: '' }],
    };
    expect(planFix(unowned, firstOf(unowned, 'EXTERNAL_UNOWNED'), 1)).toBeUndefined();
    const parked = where(without(good, 'placements', 'm1'), 'milestones', 'm1', { status: 'parked' });
    expect(planFix(parked, firstOf(parked, 'DEP_UNPLACED'), 1)).toBeUndefined();
  });

  it('S4-14 moves nothing that is done, where that would be as small a change', () => {
    const done = where(good, 'milestones', 'm2', { status: 'done' });
    const late = where(done, 'placements', 'm1', { startWeek: 5, endWeek: 6 });
    expect(planFix(late, firstOf(late, 'RISKY_SEQUENCE'), 1)?.moves).toEqual([
      { card: 'm1', startWeek: 3, endWeek: 4 },
    ]);
  });

  it('S4-8 solves one after the other all that is safe, each from what those before it left', () => {
    const late = where(where(good, 'placements', 'm1', { startWeek: 2, endWeek: 3 }), 'placements', 'm4', {
      startWeek: 2,
      endWeek: 2,
    });
    const fixes = safeFixes(late, 1);
    const after = fixes.reduce<Quarter>((now, { moves }) => withMoves(now, moves), late);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.every(({ isSafe }) => isSafe)).toBe(true);
    expect(planProblems(after)).toEqual([]);
  });
});
