import { plant, type Defect } from './defect';

const defect: Defect = {
  name: 'sum is wrong',
  file: 'sum.ts',
  find: 'a + b',
  replace: 'a - b // $& $1',
  suite: [],
};

describe('planting a defect', () => {
  it('replaces its place, taking the replacement literally', () => {
    expect(plant('return a + b;', defect)).toBe('return a - b // $& $1;');
  });

  it('accepts a pattern', () => {
    expect(plant('return a + b;', { ...defect, find: /a \+ \w/, replace: '0' })).toBe('return 0;');
  });

  it('refuses when the place is gone', () => {
    expect(() => plant('return a * b;', defect)).toThrow(
      "'sum is wrong' cannot be planted: sum.ts has 0 places",
    );
  });

  it('refuses when the place is not the only one', () => {
    expect(() => plant('a + b; a + b', { ...defect, find: /a \+ b/ })).toThrow('has 2 places');
  });

  it('refuses a defect that changes nothing', () => {
    expect(() => plant('a + b', { ...defect, replace: 'a + b' })).toThrow('changes nothing');
  });
});
