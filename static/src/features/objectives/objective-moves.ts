import type { NewCommand } from '../../sync/new-command';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { afterMove, type Direction } from './neighbours';

type Slot = Objective['slot'];

/** Puts an objective over the line: into this quarter, or off to the next one. */
export const slotCommand = (objective: Objective, slot: Slot): NewCommand => ({
  kind: 'objective.edit',
  target: objective.id,
  changes: { slot },
  was: { slot: objective.slot },
});

const idsOf = (objectives: readonly Objective[], slot: Slot): readonly string[] =>
  objectives.filter((objective) => objective.slot === slot).map(({ id }) => id);

/**
 * One step up or down: past the neighbour, or over the line between this quarter and the next where there is no
 * neighbour left. Empty: it stands at the very top or bottom.
 */
export const stepCommands = (
  objectives: readonly Objective[],
  objective: Objective,
  direction: Direction,
): readonly NewCommand[] => {
  const after = afterMove(idsOf(objectives, objective.slot), objective.id, direction);
  if (after !== undefined) return [{ kind: 'objective.move', target: objective.id, after }];
  if (direction === 'down' && objective.slot === 'current') {
    const first = idsOf(objectives, 'next')[0];
    const above =
      first === undefined ? undefined : objectives[objectives.findIndex(({ id }) => id === first) - 1]?.id;
    const moves: readonly NewCommand[] =
      above === undefined || above === objective.id
        ? []
        : [{ kind: 'objective.move', target: objective.id, after: above }];
    return [slotCommand(objective, 'next'), ...moves];
  }
  if (direction === 'up' && objective.slot === 'next') {
    const last = idsOf(objectives, 'current').at(-1) ?? null;
    return [slotCommand(objective, 'current'), { kind: 'objective.move', target: objective.id, after: last }];
  }
  return [];
};

/** Dropped on another one: to its edge and into its quarter. */
export const dropCommands = (
  objectives: readonly Objective[],
  objective: Objective,
  target: Objective,
  edge: 'top' | 'bottom',
): readonly NewCommand[] => {
  if (objective.id === target.id) return [];
  const others = objectives.filter(({ id }) => id !== objective.id);
  const at = others.findIndex(({ id }) => id === target.id);
  const after = edge === 'bottom' ? target.id : (others[at - 1]?.id ?? null);
  const move: NewCommand = { kind: 'objective.move', target: objective.id, after };
  return target.slot === objective.slot ? [move] : [slotCommand(objective, target.slot), move];
};
