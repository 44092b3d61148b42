import { flag } from '../ui/flag';
import type { Submitted } from '../sync/new-command';
import type { QuarterStore } from '../sync/quarter-store';
import { componentWords } from './words/component-words';

/** Offers to turn an entry around once the server has it, whichever of both comes first. */
export const offerUndo = (
  store: QuarterStore,
  submitted: Pick<Submitted, 'id' | 'settled'>,
  title: string,
): void => {
  flag({
    id: `done-${submitted.id}`,
    title,
    appearance: 'success',
    actions: [
      {
        text: componentWords.undo,
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
