import type { Standing } from '#domain/views/progress/output';
import { lateCards } from '#domain/views/progress/late-cards';
import type { Quarter } from '#domain/quarter/quarter';
import { after, aQuarter } from '../../../../support/given/a-quarter';

const quarter = after(
  aQuarter(),
  ...(['a', 'b', 'c'] as const).map((id) => ({
    id,
    kind: 'milestone.add' as const,
    values: { title: `Card ${id}` },
  })),
  { id: 'pa', kind: 'placement.place', milestone: 'a', startWeek: 1, endWeek: 2 },
  { id: 'pb', kind: 'placement.place', milestone: 'b', startWeek: 1, endWeek: 4 },
);

const late = (today: string, standing: Standing = 'todo', of: Quarter = quarter) =>
  lateCards(
    of,
    of.milestones.map((milestone) => ({ milestone, standing, tasks: [] })),
    today,
  ).map(({ milestone, endWeek, weeksLate }) => [milestone.id, endWeek, weeksLate]);

describe('cards that are late', () => {
  // The quarter begins on Monday 4 January 2027.
  it('are those whose last week is over, the longest overdue first; one without weeks never is', () => {
    expect(late('2027-01-17')).toEqual([]);
    expect(late('2027-01-18')).toEqual([['a', 2, 1]]);
    expect(late('2027-02-08')).toEqual([
      ['a', 2, 4],
      ['b', 4, 2],
    ]);
  });

  it.each<[Standing, boolean]>([
    ['todo', true],
    ['inProgress', true],
    ['notInJira', true],
    ['gone', true],
    ['done', false],
    ['unknown', false],
  ])('a card that is %s: %s', (standing, isLate) => {
    expect(late('2027-01-18', standing)).toHaveLength(isLate ? 1 : 0);
  });

  it('are not what the team itself called done', () => {
    const done = after(quarter, {
      kind: 'milestone.edit',
      target: 'a',
      changes: { status: 'done' },
    });
    expect(late('2027-01-18', 'todo', done)).toEqual([]);
  });

  it('are none where the quarter has no first day', () => {
    expect(
      late('2027-01-18', 'todo', { ...quarter, settings: { ...quarter.settings, startDate: '' } }),
    ).toEqual([]);
  });
});
