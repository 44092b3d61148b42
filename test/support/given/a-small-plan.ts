import fc from 'fast-check';
import { DEFAULT_CAPACITY } from '#domain/quarter/quarter-settings';
import type { Quarter } from '#domain/quarter/quarter';
import { aWrittenQuarter } from './a-quarter';

const base = aWrittenQuarter();
const SKILLS = ['Backend', 'Design'] as const;

interface CardSeed {
  readonly type: 'epic' | 'spike' | 'enabler' | 'signal_test';
  readonly effort: 'S' | 'M' | 'L' | null;
  readonly hypothesis: boolean;
  readonly skill: 0 | 1 | 2;
  readonly start: number;
  readonly length: number;
  readonly isDone: boolean;
  readonly isPlaced: boolean;
  /** Waits for the card before, and for the one before that. */
  readonly waits: readonly [boolean, boolean];
  /** Something outside that is there from that week; 0: nothing. */
  readonly outside: number;
}

const often = (times: number): fc.Arbitrary<boolean> =>
  fc.oneof({ weight: times, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });

const card: fc.Arbitrary<CardSeed> = fc.record({
  type: fc.constantFrom('epic', 'spike', 'enabler', 'signal_test'),
  effort: fc.constantFrom('S', 'M', 'L', null),
  hypothesis: fc.boolean(),
  skill: fc.constantFrom(0, 1, 2),
  start: fc.integer({ min: 1, max: 6 }),
  length: fc.integer({ min: 1, max: 4 }),
  isDone: often(1).map((yes) => !yes),
  isPlaced: often(6),
  waits: fc.tuple(
    often(1),
    often(1).map((yes) => !yes),
  ),
  outside: fc.constantFrom(0, 0, 0, 3, 5),
});

export const SMALL_WEEKS = 6;

/** A plan of few cards in six weeks, with two or three people: small enough to try every change of it. */
export const arbitrarySmallPlan: fc.Arbitrary<Quarter> = fc
  .record({
    cards: fc.array(card, { minLength: 2, maxLength: 5 }),
    model: fc.constantFrom('people', 'sideBySide', 'leanLine'),
    both: fc.boolean(),
    away: fc.integer({ min: 0, max: SMALL_WEEKS }),
  })
  .map(({ cards, model, both, away }): Quarter => {
    const id = (at: number): string => `c${String(at)}`;
    const waits = (at: number, to: number, kind: string) => ({
      ...base.dependencies[0]!,
      id: `${kind}${String(at)}`,
      milestoneId: id(at),
      targetMilestoneId: id(to),
    });
    return {
      ...base,
      settings: { ...base.settings, ...DEFAULT_CAPACITY, weeks: SMALL_WEEKS, capacityModel: model },
      members: [
        { id: 'a', role: 'engineering', facilitator: true, skills: [SKILLS[0]] },
        { id: 'b', role: 'design', facilitator: false, skills: both ? SKILLS : [SKILLS[1]] },
      ],
      absences: away === 0 ? [] : [{ id: 'b', weeks: [away] }],
      milestones: cards.map((seed, at) => ({
        ...base.milestones[0]!,
        id: id(at),
        title: `Card ${String(at)}`,
        type: seed.type,
        effort: seed.effort,
        hypothesisIds: seed.hypothesis ? ['h1'] : [],
        skills: seed.skill === 2 ? [] : [SKILLS[seed.skill]],
        status: seed.isDone && at === 0 ? 'done' : 'planned',
        rank: `a${String(at)}`,
      })),
      dependencies: cards.flatMap(({ waits: [one, two], outside }, at) => [
        ...(one && at > 0 ? [waits(at, at - 1, 'd')] : []),
        ...(outside === 0
          ? []
          : [{ ...waits(at, 0, 'o'), targetMilestoneId: null, owner: 'Legal', neededByWeek: outside }]),
        ...(two && at > 1 ? [waits(at, at - 2, 't')] : []),
      ]),
      placements: cards.flatMap(({ start, length, isPlaced }, at) =>
        isPlaced
          ? [
              {
                id: id(at),
                startWeek: start,
                endWeek: Math.min(start + length - 1, SMALL_WEEKS),
                notes: '',
                proposedBy: null,
                proposedAt: null,
              },
            ]
          : [],
      ),
    };
  });
