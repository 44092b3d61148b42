import fc from 'fast-check';
import { AREA_COLOURS } from '#domain/entities/agreement/product-area/product-area';
import type { Quarter } from '#domain/quarter/quarter';
import {
  blankHypothesis,
  blankKeyResult,
  blankMilestone,
  blankObjective,
} from '#domain/okra-files/blank-cards';
import { anEmptyQuarter } from './an-empty-quarter';

const WORDS = [
  'Label',
  'refund,',
  'and',
  'Σ',
  '=SUM(A1)',
  "'quoted'",
  '"said"',
  'a;b',
  '♥',
  'KR2:',
  'x|y',
  '#3',
  '(beta)',
];
const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const prose = fc
  .array(fc.oneof(words(4), fc.constantFrom('- item', '| bar', '# hash', 'Type: Epic')), { maxLength: 3 })
  .map((all) => all.join('\n'));
/** Of one kind no two are called the same: that is what a file tells them apart by. */
const titles = (kind: string, most: number) =>
  fc
    .array(words(3), { maxLength: most })
    .map((all) => all.map((title, at) => `${kind} ${String.fromCharCode(97 + at)} ${title}`));

const companies = fc
  .tuple(
    titles('Company', 2),
    fc.array(
      fc.record({
        nick: maybe(fc.constantFrom('Trust', 'Calm')),
        description: prose,
        keyResults: titles('Half', 3),
        priority: fc.constantFrom('', 'P1'),
      }),
      { minLength: 2, maxLength: 2 },
    ),
  )
  .map(([named, all]) =>
    named.map((title, at) => ({ title, ...all[at]!, nick: at === 0 ? (all[at]!.nick ?? '') : '' })),
  );

const objectives = fc
  .tuple(
    titles('Objective', 3),
    fc.array(
      fc.record({
        description: prose,
        priority: fc.constantFrom('', 'P1', 'P2'),
        status: fc.constantFrom('draft', 'validated', 'deferred', 'dropped'),
        slot: fc.constantFrom('current', 'next'),
        serves: fc.boolean(),
        keyResults: titles('KR text', 3),
        hypotheses: titles('They', 2),
        covers: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 3, maxLength: 3 },
    ),
  )
  .map(([named, all]) => named.map((title, at) => ({ title, ...all[at]! })));

const milestones = fc
  .tuple(
    titles('Card', 6),
    fc.array(
      fc.record({
        type: fc.constantFrom('epic', 'spike', 'enabler', 'signal_test', null),
        objective: fc.nat(3),
        covers: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        tests: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
        effort: fc.constantFrom('S', 'M', 'L', null),
        businessValue: fc.constantFrom(1, 2, 3, null),
        uxValue: fc.constantFrom(1, 2, 3, null),
        notes: prose,
        description: prose,
        question: prose,
        status: fc.constantFrom('candidate', 'parked'),
        decideByWeek: maybe(fc.integer({ min: 1, max: 13 })),
        weeks: maybe(fc.tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 0, max: 4 }))),
        waits: maybe(fc.nat(5)),
        squad: maybe(words(3)),
        tasks: fc.uniqueArray(
          words(2).map((text) => `Do ${text}`),
          { maxLength: 3 },
        ),
      }),
      { minLength: 6, maxLength: 6 },
    ),
  )
  .map(([named, all]) => named.map((title, at) => ({ title, ...all[at]! })));

const rank = (at: number): string => `a${String.fromCharCode(65 + at)}`;

const areas = fc.tuple(titles('Area', 3), prose);
/** Several people may have one idea. */
const ideas = fc.array(fc.tuple(fc.oneof(words(6), fc.constant('Print at\nhome')), fc.boolean()), {
  maxLength: 4,
});

/** A quarter as a team fills it: vision, company, objectives, key results, hypotheses, cards, weeks, dependencies. */
export const quarters = fc
  .record({ vision: maybe(words(5)), companies, areas, ideas, objectives, milestones })
  .map((given): Quarter => {
    const companyObjectives = given.companies.map((one, at) => ({ ...one, id: `c${at}`, rank: rank(at) }));
    const madeObjectives = given.objectives.map((one, at) => ({
      ...blankObjective(`o${at}`, one.title, false),
      description: one.description,
      priority: one.priority,
      status: one.status as 'draft',
      slot: one.slot as 'current',
      companyObjectiveIds: one.serves ? companyObjectives.map(({ id }) => id) : [],
      // As many as it has key results, so that some have none.
      areaIds: given.areas[0].slice(0, one.keyResults.length).map((_, n) => `p${n}`),
      rank: rank(at),
    }));
    const keyResults = given.objectives.flatMap((one, at) =>
      one.keyResults.map((text, n) => ({
        ...blankKeyResult(`k${at}-${n}`, `o${at}`, n + 1, text, ''),
        rank: rank(at * 3 + n),
      })),
    );
    const hypotheses = given.objectives.flatMap((one, at) =>
      one.hypotheses.map((text, n) => ({
        ...blankHypothesis(
          `h${at}-${n}`,
          `o${at}`,
          text,
          // One that covers none of several is written as one that covers all: nobody made such a file yet.
          one.keyResults.length === 0
            ? []
            : one.keyResults.map((_, k) => `k${at}-${k}`).filter((_, k) => k === 0 || one.covers[k]),
        ),
        rank: rank(at * 2 + n),
      })),
    );
    const cards = given.milestones.map((one, at) => {
      const objective = one.objective < given.objectives.length ? one.objective : null;
      return {
        ...blankMilestone(`m${at}`, one.title),
        type: one.type as 'epic' | null,
        objectiveId: objective === null ? null : `o${objective}`,
        keyResultIds: keyResults
          .filter(({ objectiveId, ordinal }) => objectiveId === `o${objective}` && one.covers[ordinal - 1])
          .map(({ id }) => id),
        hypothesisIds: hypotheses
          .filter(({ objectiveId }) => objectiveId === `o${objective}`)
          .map(({ id }) => id)
          .filter((_, n) => one.tests[n]),
        effort: one.effort as 'S' | null,
        businessValue: one.businessValue as 1 | null,
        uxValue: one.uxValue as 1 | null,
        notes: one.notes,
        description: one.description,
        question: one.question,
        status: one.status as 'candidate',
        decideByWeek: one.decideByWeek ?? null,
        tasks: one.tasks.map((text, n) => ({ id: `t${at}-${n}`, text, done: n === 1 })),
        extra: one.squad === undefined ? [] : [{ key: 'Squad', value: one.squad }],
        dependenciesNone: one.waits === undefined && at % 2 === 0,
        rank: rank(at),
      };
    });
    return anEmptyQuarter({
      visions:
        given.vision === undefined
          ? []
          : [{ id: 'v', text: given.vision, doWhat: '', outcome: '', forWhom: '' }],
      companyObjectives,
      productAreas: given.areas[0].map((name, at) => ({
        id: `p${at}`,
        name,
        badge: at === 0 ? '♥' : 'A',
        colour: AREA_COLOURS[at + 3]!,
        description: given.areas[1],
        rank: rank(at),
      })),
      contributions: given.ideas.map(([text, serves], at) => ({
        id: `i${at}`,
        text,
        companyObjectiveId: serves ? (companyObjectives[0]?.id ?? null) : null,
        roundId: null,
        clusterId: null,
        twinOf: null,
        rank: rank(at),
      })),
      objectives: madeObjectives,
      keyResults,
      hypotheses,
      milestones: cards,
      placements: given.milestones.flatMap(({ weeks }, at) =>
        weeks === undefined
          ? []
          : [
              {
                id: `m${at}`,
                startWeek: weeks[0],
                endWeek: Math.min(13, weeks[0] + weeks[1]),
                notes: '',
              } as never,
            ],
      ),
      dependencies: given.milestones.flatMap(({ waits }, at) => {
        const target = cards[waits ?? 0];
        return waits === undefined
          ? []
          : [
              {
                id: `d${at}`,
                milestoneId: `m${at}`,
                text: target === undefined || target.id === `m${at}` ? 'Legal review' : target.title,
                source: 'external',
                blocking: true,
                targetMilestoneId: target === undefined || target.id === `m${at}` ? null : target.id,
                owner: '',
                neededByWeek: null,
                status: 'open',
              } as never,
            ];
      }),
    });
  });
