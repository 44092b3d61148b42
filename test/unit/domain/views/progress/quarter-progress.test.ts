import fc from 'fast-check';
import {
  quarterProgress,
  type CardProgress,
  type ObjectiveProgress,
} from '#domain/views/progress/quarter-progress';
import {
  STANDINGS,
  standingOf,
  type IssueNow,
  type Standing,
  type Tally,
} from '#domain/views/progress/output';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Quarter } from '#domain/quarter/quarter';
import { after, aWrittenQuarter } from '../../../../support/given/a-quarter';

const receipt = (id: string): Receipt => ({
  id,
  kind: 'epic',
  issueId: `1${id}`,
  issueKey: `SHOP-${id}`,
  issueTypeId: '1',
  runId: null,
  publishedAt: '2027-01-05T00:00:00.000Z',
  memberId: null,
  published: {},
  inJira: {},
  linkedTo: [],
});

const withReceipts = (quarter: Quarter, ...rows: readonly string[]): Quarter => ({
  ...quarter,
  receipts: rows.map(receipt).sort((a, b) => (a.id < b.id ? -1 : 1)),
});
const now = (category: IssueNow['category'], gone: IssueNow['gone'] = null): IssueNow => ({ category, gone });
const nonzero = ({ total: _total, ...parts }: Tally) =>
  Object.fromEntries(Object.entries(parts).filter(([, count]) => count > 0));

describe('where a row stands', () => {
  it.each<[boolean, IssueNow | undefined, Standing]>([
    [false, undefined, 'notInJira'],
    [false, now('done'), 'notInJira'],
    [true, undefined, 'unknown'],
    [true, now('undefined'), 'unknown'],
    [true, now('new'), 'todo'],
    [true, now('indeterminate'), 'inProgress'],
    [true, now('done'), 'done'],
    [true, now('done', 'deleted'), 'gone'],
    [true, now('done', 'hidden'), 'unknown'],
    [true, now('done', 'unseen'), 'unknown'],
  ])('G-23 with an issue: %s, %j is %s', (hasIssue, issue, expected) => {
    expect(standingOf(hasIssue, issue)).toBe(expected);
  });
});

describe('output rolls up', () => {
  const quarter = withReceipts(aWrittenQuarter(), 'm1', 'm2', 'm3');
  const issues = new Map([
    ['m1', now('done')],
    ['m2', now('indeterminate')],
    ['m3', now('new', 'deleted')],
  ]);

  it('G-23 from cards to key results, objectives and the quarter', () => {
    const progress = quarterProgress(quarter, issues);
    const [o1, o2] = progress.objectives;
    expect(nonzero(o1!.cards)).toEqual({ done: 1, inProgress: 1 });
    expect(o1!.keyResults.map(({ code, cards }) => [code, nonzero(cards)])).toEqual([
      ['KR1', { inProgress: 1 }],
      ['KR2', {}],
    ]);
    expect(o1!.work.map(({ milestone }) => milestone.id)).toEqual(['m1']);
    expect(nonzero(o2!.cards)).toEqual({ gone: 1 });
    expect(progress.work.map(({ milestone, standing }) => [milestone.id, standing])).toEqual([
      ['m4', 'notInJira'],
    ]);
    expect(nonzero(progress.cards)).toEqual({ done: 1, inProgress: 1, gone: 1, notInJira: 1 });
  });

  it('G-23 a card under several key results counts once in its objective', () => {
    const both = after(quarter, {
      kind: 'milestone.edit',
      target: 'm2',
      changes: { keyResultIds: ['k1', 'k2'] },
    });
    const [o1] = quarterProgress(both, issues).objectives;
    expect(o1!.keyResults.map(({ cards }) => cards.inProgress)).toEqual([1, 1]);
    expect(o1!.cards.inProgress).toBe(1);
  });

  it('G-23 a card that serves key results of two objectives counts in both, and once in the quarter', () => {
    const across = after(quarter, {
      kind: 'milestone.edit',
      target: 'm2',
      changes: { keyResultIds: ['k1', 'k3'] },
    });
    const progress = quarterProgress(across, issues);
    expect(progress.objectives.map(({ cards }) => cards.inProgress)).toEqual([1, 1]);
    expect(progress.cards.inProgress).toBe(1);
  });

  it('G-23 what was set aside as noise or dropped does not count, whatever Jira says of it', () => {
    const dropped = after(quarter, { kind: 'milestone.edit', target: 'm1', changes: { status: 'dropped' } });
    expect(nonzero(quarterProgress(dropped, issues).objectives[0]!.cards)).toEqual({ inProgress: 1 });
  });

  it('G-23 tasks that became issues are counted beside their card and never as cards', () => {
    const tasks = [
      { id: 't1', text: 'Ask', done: false },
      { id: 't2', text: 'Build', done: true },
    ];
    const split = withReceipts(
      after(quarter, { kind: 'milestone.edit', target: 'm1', changes: { tasks } }),
      'm1',
      'm1/t1',
    );
    const progress = quarterProgress(split, new Map([['m1/t1', now('done')]]));
    expect(nonzero(progress.tasks)).toEqual({ done: 1 });
    expect(progress.tasks.total).toBe(1);
    expect(progress.cards.total).toBe(4);
    expect(progress.objectives[0]!.work[0]!.tasks).toEqual([{ row: 'm1/t1', text: 'Ask', standing: 'done' }]);
  });

  it('G-23 output changes no number of the outcome, and outcome none of the output', () => {
    const other = new Map([...issues].map(([row]) => [row, now('done')] as const));
    expect(quarterProgress(quarter, other).outcome).toEqual(quarterProgress(quarter, issues).outcome);
    const learned = after(quarter, { kind: 'hypothesis.edit', target: 'h1', changes: { status: 'refuted' } });
    const [before, then] = [quarterProgress(quarter, issues), quarterProgress(learned, issues)];
    expect(then.outcome.hypotheses).toMatchObject({ open: 1, refuted: 1 });
    expect(then.objectives[0]!.keyResults[0]!.outcome.hypotheses).toMatchObject({ open: 0, refuted: 1 });
    expect([then.cards, then.tasks]).toEqual([before.cards, before.tasks]);
  });
});

describe('laws of the roll-up', () => {
  const ids = (work: readonly CardProgress[]) => work.map(({ milestone }) => milestone.id);
  const allOf = ({ keyResults, work }: ObjectiveProgress) =>
    new Set([...keyResults.flatMap((one) => ids(one.work)), ...ids(work)]);
  const card = fc.record({
    objectiveId: fc.constantFrom('o1', 'o2', null),
    keyResultIds: fc.subarray(['k1', 'k2', 'k3']),
    hypothesisIds: fc.subarray(['h1', 'h2']),
    status: fc.constantFrom('candidate', 'noise', 'dropped', 'planned'),
    tasks: fc.integer({ min: 0, max: 3 }),
    published: fc.boolean(),
    category: fc.constantFrom('new', 'indeterminate', 'done', 'undefined'),
    gone: fc.constantFrom('deleted', 'hidden', 'unseen', null),
    isKnown: fc.boolean(),
  });

  it('G-23 sums add up at every level, and nothing is lost or counted twice', () => {
    const base = aWrittenQuarter();
    const [sample] = base.milestones;
    fc.assert(
      fc.property(fc.array(card, { maxLength: 12 }), (cards) => {
        const milestones = cards.map((one, i): Milestone => ({
          ...sample!,
          id: `c${String(i).padStart(2, '0')}`,
          objectiveId: one.objectiveId,
          keyResultIds: one.keyResultIds,
          hypothesisIds: one.hypothesisIds,
          status: one.status,
          tasks: Array.from({ length: one.tasks }, (_, t) => ({
            id: `t${String(t)}`,
            text: 'x',
            done: false,
          })),
        }));
        const rows = milestones.flatMap(({ id, tasks }, i) =>
          cards[i]!.published ? [id, ...tasks.map((task) => `${id}/${task.id}`)] : [],
        );
        const quarter = withReceipts({ ...base, milestones }, ...rows);
        const issues = new Map(
          milestones.flatMap(({ id }, i) => {
            const { isKnown, category, gone } = cards[i]!;
            return isKnown ? [[id, now(category, gone)] as const] : [];
          }),
        );
        const progress = quarterProgress(quarter, issues);
        const levels = [
          progress,
          ...progress.objectives,
          ...progress.objectives.flatMap((one) => one.keyResults),
        ];
        for (const { cards: tally, tasks } of levels) {
          for (const one of [tally, tasks])
            expect(STANDINGS.reduce((sum, standing) => sum + one[standing], 0)).toBe(one.total);
        }
        for (const objective of progress.objectives) {
          expect(objective.cards.total).toBe(allOf(objective).size);
          for (const keyResult of objective.keyResults)
            expect(keyResult.cards.total).toBe(new Set(ids(keyResult.work)).size);
        }
        const everywhere = [...progress.objectives.flatMap((one) => [...allOf(one)]), ...ids(progress.work)];
        const alive = milestones.filter(({ status }) => status !== 'noise' && status !== 'dropped');
        expect([...new Set(everywhere)].sort()).toEqual(alive.map(({ id }) => id));
        expect(progress.cards.total).toBe(alive.length);
      }),
      { numRuns: 150 },
    );
  });
});
