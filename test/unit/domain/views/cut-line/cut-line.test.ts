import { cutLine } from '#domain/views/cut-line/cut-line';
import { after, aWrittenQuarter } from '../../../../support/given/a-quarter';

describe('the cut line', () => {
  it('G-33 parts what has weeks from what has none, with what was said, or what the quarter itself says', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm3', changes: { status: 'noise' } },
      { kind: 'milestone.edit', target: 'm4', changes: { status: 'dropped' } },
      {
        kind: 'milestone.edit',
        target: 'm2',
        changes: { effort: 'M', businessValue: 2, uxValue: 1 },
      },
      { kind: 'objective.edit', target: 'o2', changes: { slot: 'next' } },
      {
        kind: 'setAside.say',
        milestone: 'm4',
        reason: 'notWorthIt',
        why: '',
        next: 'letGo',
        week: null,
      },
    );
    const { above, below, later } = cutLine(quarter);
    expect(above.map(({ card }) => card.id)).toEqual(['m1']);
    expect(below.map(({ card, said, guess }) => [card.id, said?.reason ?? guess])).toEqual([
      ['m2', 'waits'],
      ['m4', 'notWorthIt'],
    ]);
    expect(later).toMatchObject([{ objective: { id: 'o2' }, code: 'O2' }]);
  });
});
