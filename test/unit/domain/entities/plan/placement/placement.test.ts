import {
  after,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  refused,
} from '../../../../../support/given/a-quarter';

const place = (startWeek: number, endWeek: number) =>
  decideSaid(aWrittenQuarter(), { kind: 'placement.place', milestone: 'm2', startWeek, endWeek });

describe('placing a milestone', () => {
  it.each([
    [0, 1],
    [1, 14],
    [14, 14],
    [-1, 2],
    [1.5, 2],
    [3, 2],
  ])('I10 refuses weeks %d to %d of 13', (startWeek, endWeek) => {
    expect(refused(place(startWeek, endWeek)).rule).toBe('I10');
  });

  it.each([
    [1, 1],
    [1, 13],
    [13, 13],
  ])('I10 takes weeks %d to %d of 13', (startWeek, endWeek) => {
    expect(place(startWeek, endWeek).ok).toBe(true);
  });

  it('again moves it, and keeps its notes where none are given', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'placement.place', milestone: 'm2', startWeek: 2, endWeek: 3, notes: 'After the fair' },
      { kind: 'placement.place', milestone: 'm2', startWeek: 4, endWeek: 5 },
    );
    expect(quarter.placements.find(({ id }) => id === 'm2')).toEqual({
      id: 'm2',
      startWeek: 4,
      endWeek: 5,
      notes: 'After the fair',
      proposedBy: LEAD,
      proposedAt: context().at,
    });
    const off = after(quarter, { kind: 'placement.remove', milestone: 'm2' });
    expect(off.placements.map(({ id }) => id)).toEqual(['m1']);
  });

  it('that is gone is refused', () => {
    const said = { kind: 'placement.place', milestone: 'gone', startWeek: 1, endWeek: 1 } as const;
    expect(refused(decideSaid(aWrittenQuarter(), said)).code).toBe('UNKNOWN_TARGET');
  });
});
