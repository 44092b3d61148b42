import type { Objective } from '#domain/entities/agreement/objective/objective';
import type { useDecide } from '../../components/use-decide';
import type { MenuGroup } from '../../ui/action-menu';
import type { Direction } from './neighbours';
import { slotCommand } from './objective-moves';
import type { NewLine } from './outline-line';
import { objectivesWords } from './words/objectives-words';

interface CardActsOptions {
  readonly objective: Objective;
  readonly code: string;
  /** Its last key result, behind which a new one is written; null: it has none. */
  readonly lastKeyResult: string | null;
  readonly mayGoUp: boolean;
  readonly mayGoDown: boolean;
  readonly onAreas: () => void;
  readonly onStep: (direction: Direction) => void;
  readonly decide: ReturnType<typeof useDecide>;
  readonly outline: { readonly open: (line: NewLine) => void };
}

/** Everything that can be done with an objective, for the keyboard and for whoever does not drag. */
export const cardActs = ({
  objective,
  code,
  lastKeyResult,
  mayGoUp,
  mayGoDown,
  onAreas,
  onStep,
  decide,
  outline,
}: CardActsOptions): readonly MenuGroup[] => {
  const { id, status, slot } = objective;
  const setStatus = (next: Objective['status']) => () =>
    decide({ kind: 'objective.edit', target: id, changes: { status: next }, was: { status } });
  return [
    {
      acts: [
        {
          text: objectivesWords.addKeyResult,
          onClick: () => outline.open({ level: 'keyResult', objective: id, after: lastKeyResult }),
        },
        { text: objectivesWords.chooseAreasAct, onClick: onAreas },
        status === 'validated'
          ? { text: objectivesWords.toDraft, onClick: setStatus('draft') }
          : { text: objectivesWords.toValidated, onClick: setStatus('validated') },
        slot === 'current'
          ? {
              text: objectivesWords.defer,
              onClick: () => decide(slotCommand(objective, 'next'), { undo: objectivesWords.deferred(code) }),
            }
          : { text: objectivesWords.takeBack, onClick: () => decide(slotCommand(objective, 'current')) },
      ],
    },
    {
      title: objectivesWords.order,
      acts: [
        { text: objectivesWords.moveUp, onClick: () => onStep('up'), isDisabled: !mayGoUp },
        { text: objectivesWords.moveDown, onClick: () => onStep('down'), isDisabled: !mayGoDown },
      ],
    },
    {
      acts: [
        {
          text: objectivesWords.deleteObjective,
          onClick: () =>
            decide({ kind: 'objective.remove', target: id }, { undo: objectivesWords.codeDeleted(code) }),
        },
      ],
    },
  ];
};
