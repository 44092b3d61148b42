import { useEffect } from 'react';
import { turnEntry } from '../../components/undo/turn-entry';
import { useQuarterStore } from '../../sync/quarter-context';
import { isWriting } from '../../ui/is-writing';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) turn own entries around; inside a field they stay the browser's. */
export const useUndoKeys = (): void => {
  const store = useQuarterStore();
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      turnEntry(store, key === 'y' || event.shiftKey);
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  }, [store]);
};
