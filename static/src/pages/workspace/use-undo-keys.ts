import { useEffect } from 'react';
import type { Entry } from '#domain/quarter/entry';
import type { QuarterState } from '../../sync/quarter-state';
import { useQuarterStore } from '../../sync/quarter-context';
import { flag } from '../../ui/flag';
import { isWriting } from '../../ui/is-writing';
import { workspaceWords } from './words/workspace-words';

/** What an entry is about in the end: taking back, and taking that back, are about what was done first. */
const originOf = (entries: readonly Entry[], seq: number | undefined): Entry | undefined => {
  const entry = entries.find((one) => one.seq === seq);
  return entry?.undid === undefined ? entry : originOf(entries, entry.undid);
};

/** Says what was turned around; the words of entries are fetched for it, since few turn anything. */
const sayTurned = async (
  redo: boolean,
  { quarter }: QuarterState,
  entry: Entry | undefined,
): Promise<void> => {
  const words = await import('../../components/history/entry-words').catch(() => null);
  const said = entry === undefined || words === null ? null : words.entryWords(quarter, entry);
  flag({
    id: 'undo',
    title: redo ? workspaceWords.doneAgain(said) : workspaceWords.undone(said),
    appearance: 'success',
  });
};

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
      // As it was before: what it made is gone afterwards.
      const before = store.getState();
      const entry = originOf(before.entries, (redo ? before.redoable : before.undoable).at(-1));
      const turned = redo ? store.redo() : store.undo();
      if (turned === null)
        flag({
          id: 'undo',
          title: redo ? workspaceWords.nothingRedo : workspaceWords.nothingUndo,
          appearance: 'info',
        });
      else if (turned.refusal !== null)
        flag({ id: 'undo', title: turned.refusal.text, appearance: 'warning' });
      else void sayTurned(redo, before, entry);
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  }, [store]);
};
