import { milestoneSections } from '#domain/jira-publishing/issue-description';
import { keptColumns, withDescribed } from '#domain/jira-publishing/kept-columns';
import { aMapping } from '../../../support/given/a-graph';
import { imported, source } from '../../../support/given/imported';

const { quarter } = imported([
  source('Milestone,Squad,Spon\u200Bsor\nPrint,Blue,Mia\nShow,Red \u202Eone,\n', 'csv'),
]);

describe('columns of a table in the descriptions', () => {
  it('G-26 those that exist are told with their cards, and chosen ones that no card has any more', () => {
    const mapping = withDescribed(withDescribed(aMapping(), 'Gone', true), 'Squad', true);
    expect(keptColumns(quarter, mapping)).toEqual([
      { name: 'Squad', cards: 2, isDescribed: true },
      { name: 'Spon\u200Bsor', cards: 1, isDescribed: false },
      { name: 'Gone', cards: 0, isDescribed: true },
    ]);
    expect(withDescribed(mapping, 'Gone', false).described).toEqual(['Squad']);
    expect(withDescribed(mapping, 'Squad', true).described).toEqual(['Gone', 'Squad']);
  });

  it('are lines below a heading of their own, without what nobody sees, and nothing unless chosen', () => {
    const [print, show] = quarter.milestones;
    const told = (card: typeof print, described: readonly string[]) =>
      milestoneSections(quarter, card!, described).filter(({ heading }) => heading === 'From our table');
    expect(told(print, ['Spon\u200Bsor', 'Squad', 'Gone'])).toEqual([
      {
        heading: 'From our table',
        blocks: [
          {
            kind: 'facts',
            facts: [
              { label: 'Sponsor', text: 'Mia' },
              { label: 'Squad', text: 'Blue' },
            ],
          },
        ],
      },
    ]);
    expect(told(show, ['Squad'])[0]?.blocks).toEqual([
      { kind: 'facts', facts: [{ label: 'Squad', text: 'Red one' }] },
    ]);
    expect(told(show, ['Spon\u200Bsor'])).toEqual([]);
    expect(told(print, [])).toEqual([]);
  });
});
