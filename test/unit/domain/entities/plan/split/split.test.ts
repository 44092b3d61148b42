import type { Quarter } from '#domain/quarter/quarter';
import { splitWeeks } from '#domain/entities/plan/split/split-weeks';
import { findById } from '#domain/kernel/collection';
import { evolveAll } from '#domain/quarter/evolve';
import {
  accepted,
  after,
  as,
  aWrittenQuarter,
  context,
  MATE,
  newcomer,
  refused,
  decideSaid,
} from '../../../../../support/given/a-quarter';
import { done } from '../../../../../support/given/done';
import { codeOf, then } from '../../../../../support/given/in-session';
import { shownWith, sized } from '../../../../../support/given/scoring';
import { undoing } from '../../../../../support/given/undoing';

interface More {
  readonly milestone?: string;
  readonly titles?: readonly string[];
  readonly waiting?: readonly { readonly dependency: string; readonly part: number }[];
  readonly keepScores?: boolean;
}

const split = (more: More = {}) =>
  ({
    id: 's',
    kind: 'milestone.split',
    milestone: 'm2',
    titles: ['Amount in the mail', 'Amount on the page', 'Amount in the app'],
    waiting: [],
    keepScores: false,
    ...more,
  }) as const;

/** `m2` waits for `m1`, is scored and stands in weeks 4 to 8; `m3` and `m4` wait for it. */
const aPlan = (): Quarter =>
  after(
    { ...aWrittenQuarter(), effortRounds: [] },
    {
      kind: 'milestone.edit',
      target: 'm2',
      changes: {
        effort: 'L',
        effortUncertain: true,
        businessValue: 3,
        uxValue: 2,
        skillsText: 'Backend, Design',
        status: 'scored',
        tasks: [{ id: 't', text: 'Ask legal', done: false }],
      },
    },
    { kind: 'dependency.add', id: 'd3', values: { milestoneId: 'm3', targetMilestoneId: 'm2' } },
    { kind: 'dependency.add', id: 'd4', values: { milestoneId: 'm4', targetMilestoneId: 'm2' } },
    { kind: 'placement.place', milestone: 'm2', startWeek: 4, endWeek: 8 },
  );

const card = (quarter: Quarter, id: string) => findById(quarter.milestones, id)!;

describe('the split of a card', () => {
  it('S4-6 makes parts that serve what it served, in its place; what was said of it stays with the first', () => {
    const before = aPlan();
    const now = then(before, split(), MATE);
    expect(now.milestones.map(({ id, title }) => [id, title])).toEqual([
      ['m1', 'Refund rules as a service'],
      ['m2', 'Amount in the mail'],
      ['s', 'Amount on the page'],
      ['s.1', 'Amount in the app'],
      ['m3', 'Fake door for instant refunds'],
      ['m4', 'Call ten customers'],
    ]);
    const { type, objectiveId, keyResultIds, hypothesisIds, skills, skillsText, ownerId, authorIds } = card(
      before,
      'm2',
    );
    const links = { type, objectiveId, keyResultIds, hypothesisIds, skills, skillsText, ownerId, authorIds };
    for (const id of ['m2', 's', 's.1']) expect(card(now, id)).toMatchObject(links);
    expect(card(now, 'm2').tasks).toHaveLength(1);
    expect(card(now, 's')).toMatchObject({ tasks: [], description: '', dependenciesNone: false });
  });

  it('S4-6 has those who wait for it wait for the part that is chosen, else the last; it waits as the first part', () => {
    const now = then(aPlan(), split({ waiting: [{ dependency: 'd3', part: 1 }] }));
    expect(
      now.dependencies.map(({ id, milestoneId, targetMilestoneId }) => [id, milestoneId, targetMilestoneId]),
    ).toEqual([
      ['d1', 'm2', 'm1'],
      ['d3', 'm3', 's'],
      ['d4', 'm4', 's.1'],
    ]);
    expect(codeOf(aPlan(), split({ waiting: [{ dependency: 'd3', part: 3 }] }))).toBe('UNKNOWN_TARGET');
    expect(codeOf(aPlan(), split({ waiting: [{ dependency: 'd1', part: 0 }] }))).toBe('UNKNOWN_TARGET');
  });

  it('S4-6 leaves no part with scores that were said of the whole, unless they are kept on purpose', () => {
    const none = { effort: null, effortUncertain: false, businessValue: null, uxValue: null };
    const all = { effort: 'L', effortUncertain: true, businessValue: 3, uxValue: 2 };
    const without = then(aPlan(), split());
    const withThem = then(aPlan(), split({ keepScores: true }));
    for (const id of ['m2', 's', 's.1']) {
      expect(card(without, id)).toMatchObject({ ...none, status: 'shortlisted' });
      expect(card(withThem, id)).toMatchObject({ ...all, status: 'scored' });
    }
  });

  it.each([
    [{ startWeek: 4, endWeek: 8 }, 3, ['4-4', '5-6', '7-8']],
    [{ startWeek: 2, endWeek: 3 }, 2, ['2-2', '3-3']],
    [{ startWeek: 2, endWeek: 3 }, 3, ['2-2', '2-2', '3-3']],
    [{ startWeek: 5, endWeek: 5 }, 3, ['5-5', 'none', 'none']],
  ])('S4-6 shares weeks %j among %i parts, one after the other', (weeks, parts, told) => {
    expect(
      splitWeeks(weeks, parts).map((one) =>
        one === null ? 'none' : `${String(one.startWeek)}-${String(one.endWeek)}`,
      ),
    ).toEqual(told);
  });

  it('S4-6 places the parts, and proposes nothing for anybody', () => {
    const now = then(aPlan(), split());
    expect(now.placements).toMatchObject([
      { id: 'm1', startWeek: 1, endWeek: 3 },
      { id: 'm2', startWeek: 4, endWeek: 4, proposedBy: 'lead' },
      { id: 's', startWeek: 5, endWeek: 6, proposedBy: null },
      { id: 's.1', startWeek: 7, endWeek: 8, proposedBy: null },
    ]);
    expect(then(aPlan(), split({ milestone: 'm3' })).placements).toEqual(aPlan().placements);
  });

  it('S4-6 is one entry, which goes back as one', () => {
    const before = aPlan();
    const { entry, quarter } = done(before, split(), MATE);
    expect(evolveAll(quarter, accepted(undoing(quarter, entry, context(as(MATE)))))).toEqual(before);
    // Nor does a part go under somebody who waits for it.
    const built = then(quarter, {
      id: 'd9',
      kind: 'dependency.add',
      values: { milestoneId: 'm1', targetMilestoneId: 's' },
    });
    expect(refused(undoing(built, entry, context(as(MATE)))).text).toContain('somebody built on it');
  });

  it.each([
    [{ titles: ['One'] }, 'SPLIT_PARTS'],
    [{ titles: Array.from({ length: 7 }, (_, n) => `Part ${String(n)}`) }, 'SPLIT_PARTS'],
    [{ titles: ['One', '  '] }, 'MISSING'],
    [{ titles: ['One', 'x'.repeat(256)] }, 'TOO_LONG'],
    [{ milestone: 'gone' }, 'UNKNOWN_TARGET'],
  ])('S4-6 is none of %j', (more, code) => {
    expect(codeOf(aPlan(), split(more))).toBe(code);
  });

  it.each(['done', 'dropped', 'noise'] as const)('S4-6 is of no card that is %s', (status) => {
    const over = then(aPlan(), { kind: 'milestone.edit', target: 'm2', changes: { status } });
    expect(codeOf(over, split())).toBe('NOT_TO_COME');
  });

  it('S4-6 waits until what the team is asked about the card is shown, and says so', () => {
    const refusalOf = (quarter: Quarter) => refused(decideSaid(quarter, split()));
    const vote = { kind: 'voteRound.open', activity: 's2.vote', subjectKind: 'milestone' } as const;
    const voting = then(aPlan(), { ...vote, subjects: ['m2', 'm3'], budget: 3, mostEach: 2 });
    expect(refusalOf(voting)).toMatchObject({ code: 'IN_OPEN_ROUND', rule: 'S4-6' });
    expect(refusalOf(voting).text).toContain('Reveal the vote first');
    const pass = { id: 'p', kind: 'scoreRound.open', scale: 'effort', follows: null } as const;
    const scoring = then(sized(aPlan()), { ...pass, cards: ['m2'] });
    expect(refusalOf(scoring).text).toContain('Reveal the round first');
    expect(then(scoring, split({ milestone: 'm3' })).milestones).toHaveLength(6);
    const shown = shownWith(scoring, [], 'p');
    expect(then(shown, split()).milestones).toHaveLength(6);
    const old = { ...aPlan(), effortRounds: [{ id: 'r', milestoneId: 'm2', state: 'open' as const }] };
    expect(refusalOf(old).code).toBe('IN_OPEN_ROUND');
  });

  it('S4-6 is for whoever joined', () => {
    expect(refused(decideSaid(aPlan(), split(), context(newcomer()))).code).toBe('JOIN_FIRST');
  });
});
