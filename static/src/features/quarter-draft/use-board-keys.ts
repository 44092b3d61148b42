import { useEffect } from 'react';
import { isInDialog } from '../../ui/is-in-dialog';
import { isWriting } from '../../ui/is-writing';
import { useLatest } from '../../ui/use-latest';
import { areSingleKeysOn } from './use-board-settings';

/**
 * Single keys of the whole page of the draft: nothing where somebody writes, chooses from a menu or switched them off, or
 * where what has the focus knew what to do with them.
 *
 * @param press whether the key meant something
 */
export const useBoardKeys = (press: (key: string) => boolean): void => {
  const now = useLatest(press);
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || key.length !== 1)
        return;
      if (isWriting(target) || isInDialog() || !areSingleKeysOn()) return;
      if (target instanceof Element && target.closest('[role=menu], [role=combobox]') !== null) return;
      if (now()(key)) event.preventDefault();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [now]);
};
