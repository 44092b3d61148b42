import { listClassProblems } from './style-classes';

const component = (source: string) => ({
  name: 'ui/a.tsx',
  source: `import styles from './a.module.css';\n${source}`,
});
const sheet = (source: string) => ({ name: 'ui/a.module.css', source });

describe('classes of a stylesheet', () => {
  it('are all defined and all used', () => {
    const css = '.row > .name:hover, .bar { inset: 1.5em } /* .old {} */ @media (x) { .name { color: red } }';
    const tsx = `styles['row'] + styles['name'] + styles['bar']`;
    expect(listClassProblems([sheet(css)], [component(tsx)])).toEqual([]);
  });

  it('are told where one is used and not defined, or defined and not used', () => {
    expect(
      listClassProblems([sheet('.row {}\n.left {}')], [component(`styles['row'] + styles['gone']`)]),
    ).toEqual([
      'ui/a.tsx uses the class gone, which ui/a.module.css does not define. Define it, or drop it.',
      'ui/a.module.css defines the class left, which nothing uses. Remove it.',
    ]);
  });

  it('are not called unused where their names are computed', () => {
    expect(listClassProblems([sheet('.ok {}\n.warn {}')], [component('styles[severity]')])).toEqual([]);
  });

  it('of the sheets for all pages are worn by a page or a component, and the other way round', () => {
    const page = { name: 'ui/page.css', source: ':where(.page) { margin: 0 }' };
    expect(listClassProblems([page], [{ name: 'a.html', source: '<div class="page"></div>' }])).toEqual([]);
    expect(listClassProblems([page], [{ name: 'a.tsx', source: '<div className="paeg" />' }])).toEqual([
      'a.tsx uses the class paeg, which ui/page.css does not define. Define it, or drop it.',
      'ui/page.css defines the class page, which nothing uses. Remove it.',
    ]);
  });
});
