import '../../../../support/pages/fake-bridge';
import type { NewCommand } from '../../../../../static/src/sync/new-command';
import { dropCommands, stepCommands } from '../../../../../static/src/features/objectives/objective-moves';
import { aQuarter, objective } from '../../../../support/pages/a-quarter';

const start = [
  objective('a'),
  objective('b'),
  objective('c'),
  objective('x', [], 'next'),
  objective('y', [], 'next'),
];

const after = (
  commands: (objectives: ReturnType<typeof aQuarter>['objectives']) => readonly NewCommand[],
) => {
  const before = aQuarter(...start).objectives;
  const steps = commands(before).map((command, index) => ({ ...command, id: `move-${String(index)}` }));
  const { objectives } = aQuarter(...start, ...steps);
  const ids = (slot: string) =>
    objectives
      .filter((one) => one.slot === slot)
      .map(({ id }) => id)
      .join('');
  return `${ids('current')}|${ids('next')}`;
};

const step = (id: string, direction: 'up' | 'down') =>
  after((objectives) =>
    stepCommands(
      objectives,
      objectives.find((one) => one.id === id)!,
      direction,
    ),
  );

const drop = (id: string, target: string, edge: 'top' | 'bottom') =>
  after((objectives) =>
    dropCommands(
      objectives,
      objectives.find((one) => one.id === id)!,
      objectives.find((one) => one.id === target)!,
      edge,
    ),
  );

describe('the order of objectives', () => {
  it.each([
    ['a', 'down', 'bac|xy'],
    ['b', 'up', 'bac|xy'],
    ['b', 'down', 'acb|xy'],
    ['y', 'up', 'abc|yx'],
    ['a', 'up', 'abc|xy'],
    ['y', 'down', 'abc|xy'],
  ] as const)('%s one step %s gives %s', (id, direction, expected) => {
    expect(step(id, direction)).toBe(expected);
  });

  it('the last of this quarter goes down over the line and is the first of the next', () => {
    expect(step('c', 'down')).toBe('ab|cxy');
  });

  it('the first of the next quarter goes up over the line and is the last of this one', () => {
    expect(step('x', 'up')).toBe('abcx|y');
  });

  it.each([
    ['c', 'a', 'top', 'cab|xy'],
    ['a', 'c', 'bottom', 'bca|xy'],
    ['a', 'x', 'bottom', 'bc|xay'],
    ['y', 'b', 'top', 'aybc|x'],
    ['a', 'a', 'top', 'abc|xy'],
  ] as const)('%s dropped on %s at its %s gives %s', (id, target, edge, expected) => {
    expect(drop(id, target, edge)).toBe(expected);
  });
});
