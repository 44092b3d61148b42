import { useEffect } from 'react';
import { entryWords } from '../../features/agreement/entry-words';
import { useQuarterStore } from '../../sync/quarter-context';
import { flag } from '../../ui/flag';
import { isWriting } from '../../ui/is-writing';
import { workspaceWords } from './words/workspace-words';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) turn own entries around; inside a field they stay the browser's. */
export const useUndoKeys = (): void => {
  const store = useQuarterStore();
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      const redo = key === 'y' || event.shiftKey;
      const { quarter, entries, undoable, redoable } = store.getState();
      const seq = (redo ? redoable : undoable).at(-1);
      const entry = entries.find((one) => one.seq === seq);
      // As it was before: what it made is gone afterwards.
      const said = entry === undefined ? null : entryWords(quarter, entry);
      const turned = redo ? store.redo() : store.undo();
      if (turned === null)
        flag({
          id: 'undo',
          title: redo ? workspaceWords.nothingRedo : workspaceWords.nothingUndo,
          appearance: 'info',
        });
      else if (turned.refusal !== null)
        flag({ id: 'undo', title: turned.refusal.text, appearance: 'warning' });
      else
        flag({
          id: 'undo',
          title: redo ? workspaceWords.doneAgain(said) : workspaceWords.undone(said),
          appearance: 'success',
        });
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  }, [store]);
};
