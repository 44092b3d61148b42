import { keyResultsOf } from '#domain/entities/agreement/key-result/key-results-of';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import type { Quarter } from '#domain/quarter/quarter';
import type { NewCommand } from '../../sync/new-command';
import type { useDecide } from '../../components/use-decide';
import type { MenuGroup } from '../../ui/act-menu';
import { slotCommand, stepCommands } from './objective-moves';
import type { NewLine } from './outline-line';

interface CardActsOptions {
  readonly objective: Objective;
  readonly quarter: Quarter;
  readonly code: string;
  readonly decide: ReturnType<typeof useDecide>;
  readonly outline: { readonly open: (line: NewLine) => void };
}

/** Everything that can be done with an objective, for the keyboard and for whoever does not drag. */
export const cardActs = ({
  objective,
  quarter,
  code,
  decide,
  outline,
}: CardActsOptions): readonly MenuGroup[] => {
  const { id, status, slot } = objective;
  const up = stepCommands(quarter.objectives, objective, 'up');
  const down = stepCommands(quarter.objectives, objective, 'down');
  const all = (commands: readonly NewCommand[]) => () => commands.forEach((command) => decide(command));
  const setStatus = (next: Objective['status']) => () =>
    decide({ kind: 'objective.edit', target: id, changes: { status: next }, was: { status } });
  const lastKeyResult = keyResultsOf(quarter, id).at(-1)?.id ?? null;
  return [
    {
      acts: [
        {
          text: 'Add key result',
          onClick: () => outline.open({ level: 'keyResult', objective: id, after: lastKeyResult }),
        },
        status === 'validated'
          ? { text: 'Back to draft', onClick: setStatus('draft') }
          : { text: 'Mark as validated', onClick: setStatus('validated') },
        slot === 'current'
          ? {
              text: 'Defer to next quarter',
              onClick: () => decide(slotCommand(objective, 'next'), { undo: `${code} deferred` }),
            }
          : { text: 'Take into this quarter', onClick: () => decide(slotCommand(objective, 'current')) },
      ],
    },
    {
      title: 'Order',
      acts: [
        { text: 'Move up', onClick: all(up), isDisabled: up.length === 0 },
        { text: 'Move down', onClick: all(down), isDisabled: down.length === 0 },
      ],
    },
    {
      acts: [
        {
          text: 'Delete objective',
          onClick: () => decide({ kind: 'objective.remove', target: id }, { undo: `${code} deleted` }),
        },
      ],
    },
  ];
};
