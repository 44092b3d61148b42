import { dealtToPairs } from '#domain/views/sessions/dealt-to-pairs';

describe('S2-2 objectives shared among pairs', () => {
  const [one, two, three] = [
    ['ada', 'ben'],
    ['cleo', 'dev'],
    ['eli', 'fay'],
  ] as const;

  it('are dealt in turn, and none is left out', () => {
    expect(dealtToPairs([one, two], ['o1', 'o2', 'o3'])).toEqual([['o1', 'o3'], ['o2']]);
  });

  it('are looked at by several pairs where there are fewer', () => {
    expect(dealtToPairs([one, two, three], ['o1', 'o2'])).toEqual([['o1'], ['o2'], ['o1']]);
  });

  it('go to nobody where nobody sits in pairs, and leave pairs without any where there are none', () => {
    expect(dealtToPairs([], ['o1'])).toEqual([]);
    expect(dealtToPairs([one], [])).toEqual([[]]);
  });
});
