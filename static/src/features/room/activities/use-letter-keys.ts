import { useEffect } from 'react';
import { ownValue } from '#domain/kernel/own-value';
import { isInDialog } from '../../../ui/is-in-dialog';
import { isWriting } from '../../../ui/is-writing';

/** Single keys of an activity. Letters of a text are none. */
export const useLetterKeys = (acts: Readonly<Record<string, () => void>>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A key that is held down, or that a list took, means one thing once.
      if (event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || isInDialog()) return;
      const act = ownValue(acts, event.key);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
};
