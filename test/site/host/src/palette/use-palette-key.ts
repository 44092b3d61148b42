import { useEffect } from 'react';

/** Ctrl+K, or Cmd+K on a Mac, as in Jira. Keys that are pressed inside an app's frame stay there. */
export const usePaletteKey = (onPressed: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onPressed();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onPressed]);
};
