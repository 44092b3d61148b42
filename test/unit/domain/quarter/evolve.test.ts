import { evolve, evolveAll } from '#domain/quarter/evolve';
import type { Change } from '#domain/quarter/change';
import { findById } from '#domain/kernel/collection';
import { byRank } from '#domain/kernel/rank';
import { accepted, aQuarter, aWrittenQuarter, decideSaid } from '../../../support/given/a-quarter';

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

describe('evolve', () => {
  it('never writes into the quarter that it is given', () => {
    const quarter = freeze(aWrittenQuarter());
    const changes = accepted(
      decideSaid(quarter, { kind: 'milestone.edit', target: 'm1', changes: { title: 'Other', effort: 'L' } }),
    );
    const moved = accepted(decideSaid(quarter, { kind: 'milestone.move', target: 'm4', after: null }));
    const after = evolveAll(quarter, freeze([...changes, ...moved]));
    expect(after.milestones.map(({ id }) => id)).toEqual(['m4', 'm1', 'm2', 'm3']);
    expect(findById(after.milestones, 'm1')).toMatchObject({ title: 'Other', effort: 'L' });
    expect(findById(quarter.milestones, 'm1')).toMatchObject({ title: 'Refund rules as a service' });
  });

  it('refuses a ledger that does not begin with its quarter, and one that makes it twice', () => {
    const created = {
      concept: 'quarter',
      kind: 'created',
      id: 'q',
      was: null,
      now: aQuarter().settings,
    } as const;
    expect(() => evolve(aQuarter(), created)).toThrow('second time');
    const move: Change = { concept: 'milestone', kind: 'moved', id: 'm', was: 'a0', now: 'a1' };
    expect(() => evolve(null, move)).toThrow('begins with');
  });

  it('leaves the quarter as it is where a change speaks of something that is gone', () => {
    const quarter = aQuarter();
    const change: Change = {
      concept: 'milestone',
      kind: 'edited',
      id: 'gone',
      field: 'title',
      was: '',
      now: 'x',
    };
    expect(evolve(quarter, change)).toBe(quarter);
    expect(evolve(quarter, { concept: 'milestone', kind: 'moved', id: 'gone', was: 'a0', now: 'a1' })).toBe(
      quarter,
    );
  });

  it('carries out 5,000 edits, moves and additions at 500 cards and keeps them in order', () => {
    let quarter = aQuarter();
    for (let i = 0; i < 500; i += 1) {
      const [added] = accepted(
        decideSaid(
          quarter,
          { kind: 'milestone.add', values: { title: `Card ${String(i)}` } },
          undefined,
          `m${String(i)}`,
        ),
      );
      quarter = evolveAll(quarter, [added!]);
    }
    const edits = Array.from({ length: 5000 }, (_, i): Change => {
      const id = `m${String((i * 7) % 500)}`;
      return i % 10 === 9
        ? { concept: 'milestone', kind: 'moved', id, was: '', now: `a${String(i)}V` }
        : { concept: 'milestone', kind: 'edited', id, field: 'title', was: '', now: `Title ${String(i)}` };
    });
    const after = evolveAll(quarter, edits);
    expect(after.milestones).toHaveLength(500);
    expect([...after.milestones].sort(byRank)).toEqual(after.milestones);
  });
});
