import type { PlanMove } from '#domain/views/plan-fixes/plan-move';
import type { NewCommand } from '../../sync/new-command';

/** One gesture is one entry, however many cards it moves. @param moves one at least */
export const placing = (moves: readonly PlanMove[]): NewCommand => {
  const commands = moves.map(
    ({ card, startWeek, endWeek }) =>
      ({ kind: 'placement.place', milestone: card, startWeek, endWeek }) as const,
  );
  const [first] = commands;
  return commands.length === 1 && first !== undefined ? first : { kind: 'batch', commands };
};
