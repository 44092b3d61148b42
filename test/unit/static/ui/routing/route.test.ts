import { pathTo, PLACES, readRoute, tabOf, TABS } from '../../../../../static/src/ui/routing/route';

/** A text for each parameter, which an address has to carry unharmed. */
const filled = (pattern: string) =>
  pattern.replace(/:\w+/g, (name) => encodeURIComponent(`${name.slice(1)} /?&ü`));

describe('the places of the workspace', () => {
  it.each(Object.entries(PLACES))('%s is read back from its own address', (name, pattern) => {
    const route = readRoute(filled(pattern));
    expect(route.name).toBe(name);
    for (const [param, value] of Object.entries(route))
      expect(value).toBe(param === 'name' ? name : `${param} /?&ü`);
  });

  it('have addresses that work items and mails already hold', () => {
    expect(pathTo('quarters')).toBe('/quarters');
    expect(pathTo('milestones.card', { quarter: 'q', card: 'a b' })).toBe('/q/q/milestones/a%20b');
    expect(pathTo('agreement.import', { quarter: 'q' })).toBe('/q/q/agreement/import');
    expect(pathTo('jira.card', { quarter: 'q', card: 'm1' })).toBe('/q/q/jira/m1');
  });

  it('belong to the tab that their name begins with', () => {
    for (const tab of TABS) expect(tabOf(readRoute(pathTo(tab, { quarter: 'q' })))).toBe(tab);
    expect(tabOf(readRoute('/q/q/jira/runs/r1/undo'))).toBe('jira');
    expect(tabOf(readRoute('/q/q'))).toBe('agreement');
  });

  it.each([
    ['/nowhere', null],
    ['/q', null],
    ['/q/q1/plan', 'q1'],
    ['/q/q1/settings/people', 'q1'],
    ['/q/q1/milestones/m1/more', 'q1'],
  ])('do not include %s', (address, quarter) => {
    expect(readRoute(address)).toEqual({ name: 'unknown', quarter });
  });

  it('are found whatever follows a question mark, and with broken escapes', () => {
    expect(readRoute('/quarters?from=mail')).toEqual({ name: 'quarters' });
    expect(readRoute('/q/%E0%A4%A/draft')).toEqual({ name: 'draft', quarter: '%E0%A4%A' });
  });
});
