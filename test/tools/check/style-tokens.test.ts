import { listTokenProblems } from './style-tokens';

const problemsOf = (declarations: string) =>
  listTokenProblems([{ name: 'a.module.css', source: `.a {\n${declarations}\n}` }]);

describe('spacing and colours of a stylesheet', () => {
  it('come from the tokens of the design system', () => {
    expect(
      problemsOf(
        'gap: var(--ds-space-100) 0; padding: calc(var(--ds-space-050) + var(--ds-space-025));' +
          'margin: 0 auto; color: var(--ds-text); background: none; border: 1px solid var(--ds-border);' +
          'box-shadow: inset 0 0 0 1px var(--ds-border-selected);' +
          'border-color: var(--ds-border-accent-blue-subtle, var(--ds-border-accent-blue)); fill: currentColor;',
      ),
    ).toEqual([]);
  });

  it('leave sizes, tracks and strokes to the component', () => {
    expect(
      problemsOf(
        'inline-size: 176px; min-block-size: 24px; grid-template-columns: 16px 1fr; outline: 2px solid var(--ds-border-focused); outline-offset: 1px;',
      ),
    ).toEqual([]);
  });

  it.each([
    ['gap: 8px', 'gap: 8px is the token --ds-space-100. Write var(--ds-space-100).'],
    [
      'margin: -6px 0',
      'margin: -6px is the token --ds-space-negative-075. Write var(--ds-space-negative-075).',
    ],
    ['padding: 0.5rem', 'padding: 0.5rem is the token --ds-space-100. Write var(--ds-space-100).'],
    [
      'padding-inline: 7px',
      'padding-inline: 7px is no token. Take the nearest one, or say in a comment above why it has to be this.',
    ],
    ['border-radius: 6px', 'border-radius: 6px is no token. Write var(--ds-radius-…).'],
    ['color: #172b4d', 'color: #172b4d is no token. Take a colour of the design system.'],
    ['border: 1px solid red', 'border: red is no token. Take a colour of the design system.'],
    ['--line: rgb(0 0 0)', '--line: rgb is no token. Take a colour of the design system.'],
    [
      'color: var(--ds-text-subtel)',
      'color: --ds-text-subtel is no token of the design system. Correct its name.',
    ],
  ])('%s is told', (declaration, problem) => {
    expect(problemsOf(`display: block;\n${declaration};`)).toEqual([`a.module.css:3 ${problem}`]);
  });

  it('a length between two tokens needs a comment, and a comment excuses no length that is a token', () => {
    expect(problemsOf('/* Half of the icon. */\ninset-inline-start: 7px;')).toEqual([]);
    expect(problemsOf('inset-inline-start: 7px; /* Half of the icon. */')).toEqual([]);
    expect(problemsOf('/* Air. */\ngap: 8px;')).toHaveLength(1);
  });
});
