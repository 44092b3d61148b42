import { draftFigures } from '#domain/views/scenarios/scenario-figures';
import { scenarioQuarter, takeOverCommands } from '#domain/views/scenarios/scenario-quarter';
import { after, aWrittenQuarter, type Said } from '../../../../support/given/a-quarter';

const place = (milestone: string, startWeek: number, endWeek: number): Said => ({
  kind: 'placement.place',
  milestone,
  startWeek,
  endWeek,
});
const quarter = after(aWrittenQuarter(), place('m2', 2, 4), place('m3', 1, 1), {
  kind: 'milestone.edit',
  target: 'm2',
  changes: { effort: 'M', businessValue: 3, uxValue: 2 },
});
const moves = [
  { card: 'm2', startWeek: 4, endWeek: 6 },
  { card: 'm3', startWeek: null, endWeek: null },
  { card: 'm4', startWeek: 2, endWeek: 2 },
  { card: 'gone', startWeek: 2, endWeek: 2 },
];

describe('a scenario', () => {
  it('S4-5 is looked at over the draft as it is, without what is gone or beyond the quarter', () => {
    const tried = scenarioQuarter(quarter, { moves });
    expect(tried.placements.map(({ id, startWeek }) => [id, startWeek])).toEqual([
      ['m1', 1],
      ['m2', 4],
      ['m4', 2],
    ]);
    const beyond = scenarioQuarter(quarter, { moves: [{ card: 'm2', startWeek: 13, endWeek: 14 }] });
    expect(beyond.placements).toEqual(quarter.placements);
  });

  it('S4-5 is taken over in one batch, after which nothing is left to take over', () => {
    const commands = takeOverCommands(quarter, { moves });
    expect(commands.map(({ kind }) => kind)).toEqual([
      'placement.place',
      'placement.remove',
      'placement.place',
    ]);
    const taken = after(quarter, { kind: 'batch', commands });
    expect(taken.placements.map(({ id, startWeek, endWeek }) => ({ id, startWeek, endWeek }))).toEqual(
      scenarioQuarter(quarter, { moves }).placements.map(({ id, startWeek, endWeek }) => ({
        id,
        startWeek,
        endWeek,
      })),
    );
    expect(takeOverCommands(taken, { moves })).toEqual([]);
  });

  it('S4-5 is held against the draft by order, people, learning, value and number', () => {
    const [now, then] = [draftFigures(quarter), draftFigures(scenarioQuarter(quarter, { moves }))];
    expect([now.outOfOrder, then.outOfOrder]).toEqual([1, 0]);
    expect([now.placed, then.placed]).toEqual([3, 3]);
    expect([now.learning, then.learning]).toEqual([0, 1]);
    expect([now.valueByWeek[3], then.valueByWeek[3], then.valueByWeek[5]]).toEqual([5, 0, 5]);
    expect(then.learnedByWeek.slice(0, 3)).toEqual([0, 1, 1]);
    const dropped = after(quarter, { kind: 'milestone.edit', target: 'm2', changes: { status: 'dropped' } });
    expect([draftFigures(dropped).placed, draftFigures(dropped).valueByWeek[3]]).toEqual([2, 0]);
  });
});
