import { useEffect, type RefObject } from 'react';
import { isInDialog } from './is-in-dialog';
import { isWriting } from './is-writing';

/** One key goes to the field that narrows what a screen lists; in a text it is a letter, and a dialog has its own. */
export const useFindKey = (field: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey) return;
      if (isWriting(event.target) || isInDialog()) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [field]);
};
