import { useEffect } from 'react';
import { isInDialog } from './is-in-dialog';
import { isWriting } from './is-writing';
import { useLatest } from './use-latest';

/**
 * Single keys of what is shown. A letter of a text is none, nor one that is pressed in a menu or a dialog, or that what has
 * the focus knew what to do with.
 *
 * @param actOf what a key does; undefined: nothing
 */
export const useSingleKeys = (actOf: (key: string) => (() => void) | undefined): void => {
  const now = useLatest(actOf);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A key that is held down, or that a list took, means one thing once.
      if (event.defaultPrevented || event.repeat) return;
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(target) || isInDialog()) return;
      if (target instanceof Element && target.closest('[role=menu], [role=combobox]') !== null) return;
      const act = now()(key);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [now]);
};
