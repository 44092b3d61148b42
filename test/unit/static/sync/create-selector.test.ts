import type { Quarter } from '#domain/quarter/quarter';
import { evolve } from '#domain/quarter/evolve';
import { createSelector } from '../../../../static/src/sync/create-selector';
import { aQuarter, keyResult, milestone, objective } from '../../../support/pages/a-quarter';

const quarter = aQuarter(
  objective('o1'),
  objective('o2'),
  keyResult('kr1', 'o1'),
  milestone('m1'),
  milestone('m2'),
);

const retitled = (before: Quarter, id: string, title: string): Quarter =>
  evolve(before, { concept: 'milestone', kind: 'edited', id, field: 'title', was: '', now: title });

describe('a selector over the quarter', () => {
  it('computes once for as long as the collections that it looked at are the same', () => {
    const compute = jest.fn(({ objectives }: Quarter) => objectives.map(({ title }) => title));
    const titles = createSelector(compute);
    const first = titles(quarter);
    expect(first).toEqual(['Objective o1', 'Objective o2']);
    expect(titles(retitled(quarter, 'm1', 'Else'))).toBe(first);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('keeps the rows that came out the same, and only those', () => {
    const rows = createSelector(({ milestones }) =>
      milestones.map(({ id, title }) => ({ id, words: [title] })),
    );
    const before = rows(quarter);
    const after = rows(retitled(quarter, 'm1', 'Else'));
    expect(after.map(({ words }) => words)).toEqual([['Else'], ['Milestone m2']]);
    expect(after.map((row, at) => row === before[at])).toEqual([false, true]);
  });

  it('is itself the same where everything came out the same', () => {
    const untyped = createSelector(({ milestones }) =>
      milestones.filter(({ type }) => type === null).map(({ id }) => id),
    );
    expect(untyped(retitled(quarter, 'm1', 'Else'))).toBe(untyped(quarter));
  });

  it('depends on what a selector that it uses looked at', () => {
    const inner = createSelector(
      ({ keyResults, milestones }) => `${String(keyResults.length)} ${milestones.at(0)?.title ?? ''}`,
    );
    const outer = createSelector((open) => ({ words: inner(open) }));
    expect(outer(quarter).words).toBe('1 Milestone m1');
    // Answered by the inner one from memory, and yet the outer one has to know of it.
    expect(createSelector((open) => inner(open))(quarter)).toBe('1 Milestone m1');
    expect(outer(retitled(quarter, 'm1', 'Else')).words).toBe('1 Else');
  });
});
