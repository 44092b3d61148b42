import { weekAt } from '../../../../../static/src/components/draft/week-span';

describe('the week under a pointer', () => {
  const span = { start: 100, end: 1400 };

  it('is the column in which it is, and the nearest one beside the board', () => {
    expect([100, 199, 200, 1399].map((x) => weekAt(span, x, 13))).toEqual([1, 1, 2, 13]);
    expect([0, 2000].map((x) => weekAt(span, x, 13))).toEqual([1, 13]);
  });

  it('counts from the right where text runs to the left', () => {
    expect([1399, 1250, 100].map((x) => weekAt({ start: 1400, end: 100 }, x, 13))).toEqual([1, 2, 13]);
  });

  it('is the first one on a board that is not drawn', () => {
    expect(weekAt({ start: 0, end: 0 }, 50, 13)).toBe(1);
  });
});
