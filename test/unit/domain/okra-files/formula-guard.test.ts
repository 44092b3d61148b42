import { guardCell, unguardCell } from '#domain/okra-files/formula-guard';

describe('the guard before formulas', () => {
  it.each([
    ['a sign', '=SUM(A1)'],
    ['an at', '@home'],
    ['a full-width sign', '＝SUM(A1)'],
    ['a full-width plus', '＋1'],
    ['a full-width minus', '－1'],
    ['a full-width at', '＠home'],
    ['a tab', '\t=1'],
    ['a return', '\r=1'],
    ['a line feed', '\n=1'],
  ])('G-27 stands before %s', (_what, cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(unguardCell(`'${cell}`)).toBe(cell);
  });

  it.each(["'@home'", "'tis", "it's", 'plain', ''])(
    'G-27 takes nothing from %p, which only looks guarded',
    (cell) => {
      expect(unguardCell(cell)).toBe(cell);
      expect(unguardCell(guardCell(cell))).toBe(cell);
    },
  );
});
