import { longestTexts } from '#domain/quarter/longest-texts';
import { after, aWrittenQuarter } from '../../../support/given/a-quarter';

const quarter = after(
  aWrittenQuarter(),
  {
    kind: 'milestone.edit',
    target: 'm1',
    changes: { notes: 'n'.repeat(900), tasks: [{ id: 't1', text: 't'.repeat(800), done: false }] },
  },
  { kind: 'objective.edit', target: 'o1', changes: { description: '"'.repeat(850) } },
);

describe('the longest texts of a quarter', () => {
  it('come with the thing and the field in which they stand, lines of lists among them', () => {
    expect(longestTexts(quarter, 3)).toMatchObject([
      { concept: 'milestone', thing: { id: 'm1' }, field: 'notes', length: 902 },
      { concept: 'objective', thing: { id: 'o1' }, field: 'description', length: 1_702 },
      { concept: 'milestone', thing: { id: 'm1' }, field: 'tasks', text: 't'.repeat(800), length: 802 },
    ]);
  });

  it('are no more than asked for, and no places in the order', () => {
    expect(longestTexts(quarter, 2)).toHaveLength(2);
    expect(longestTexts(quarter, 1_000).some(({ field }) => field === 'rank')).toBe(false);
  });
});
