import { useCallback } from 'react';
import { flag } from '../ui/flag';
import type { NewCommand, Submitted } from './new-command';
import { useQuarterStore } from './quarter-context';
import type { QuarterStore } from './quarter-store';

export interface DecideOptions {
  /** What was done, as the title of a flag with Undo: "Objective deleted". */
  readonly undo?: string;
  /** The caller shows a refusal beside the field itself. */
  readonly quiet?: boolean;
}

/** Offers to turn an entry around once the server has it, whichever of both comes first. */
const offerUndo = (store: QuarterStore, submitted: Submitted, title: string): void => {
  flag({
    id: `done-${submitted.id}`,
    title,
    appearance: 'success',
    actions: [
      {
        text: 'Undo',
        onClick: () =>
          void submitted.settled.then((settled) => {
            if (!settled.ok) return;
            const undone = store.undo(settled.seq);
            if (undone?.refusal)
              flag({ id: `undo-${submitted.id}`, title: undone.refusal.text, appearance: 'warning' });
          }),
      },
    ],
  });
};

/** Gives a command to the open quarter. A refusal is said in a flag, unless the caller shows it where it arose. */
export const useDecide = (): ((command: NewCommand, options?: DecideOptions) => Submitted) => {
  const store = useQuarterStore();
  return useCallback(
    (command, { undo, quiet = false } = {}) => {
      const submitted = store.decide(command);
      if (submitted.refusal !== null) {
        if (!quiet)
          flag({ id: `refused-${submitted.id}`, title: submitted.refusal.text, appearance: 'warning' });
      } else if (undo !== undefined) {
        offerUndo(store, submitted, undo);
      }
      return submitted;
    },
    [store],
  );
};
