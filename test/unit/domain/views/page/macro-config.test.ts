import { parseMacroConfig } from '#domain/views/page/macro-config';

describe('what a page keeps of a macro', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['no quarter', { view: 'table' }],
    ['another kind of quarter', { quarter: 7 }],
  ])('is not ours with %s', (_what, config) => {
    expect(parseMacroConfig(config)).toBeUndefined();
  });

  it('shows the whole draft where an older one says nothing of views, or another app wrote nonsense', () => {
    const whole = { quarter: '10000-q', view: 'draft', objectives: [] };
    expect(parseMacroConfig({ quarter: '10000-q' })).toEqual(whole);
    expect(parseMacroConfig({ quarter: '10000-q', view: 'toString', objectives: 'o1' })).toEqual(whole);
  });

  it.each(['draft', 'table', 'objectives'])('is read back as it was chosen: %s', (view) => {
    const chosen = { quarter: '10000-q', view, objectives: ['o1'] };
    expect(parseMacroConfig(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('shows the whole draft where a later version chose a view that this one does not know', () => {
    expect(parseMacroConfig({ quarter: '10000-q', view: 'payoff', objectives: [] })?.view).toBe('draft');
  });
});
