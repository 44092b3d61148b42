import RedoIcon from '@atlaskit/icon/core/redo';
import UndoIcon from '@atlaskit/icon/core/undo';
import { entryWords } from '../../components/history/entry-words';
import { nextToTurn, turnEntry } from '../../components/undo/turn-entry';
import { undoWords } from '../../components/undo/words/undo-words';
import { useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { IconButton } from '../../ui/icon-button';

/**
 * Takes back what was done last, and says what that would be. It stands above the board instead of in a flag for each gesture:
 * whoever plans a quarter makes forty of them, and flags would lie over the place where the next one is let go.
 */
export const UndoButtons = () => {
  const store = useQuarterStore();
  const undone = useQuarterState((state) => nextToTurn(state, false));
  const redone = useQuarterState((state) => nextToTurn(state, true));
  const { quarter } = store.getState();
  return (
    <>
      <IconButton
        icon={UndoIcon}
        label={undone === undefined ? undoWords.nothingUndo : undoWords.undo(entryWords(quarter, undone))}
        isOff={undone === undefined}
        onClick={() => turnEntry(store, false)}
      />
      <IconButton
        icon={RedoIcon}
        label={redone === undefined ? undoWords.nothingRedo : undoWords.redo(entryWords(quarter, redone))}
        isOff={redone === undefined}
        onClick={() => turnEntry(store, true)}
      />
    </>
  );
};
