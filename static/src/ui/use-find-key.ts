import { useEffect, type RefObject } from 'react';
import { isWriting } from './is-writing';

/** One key goes to the field that narrows what a screen lists; in a text it is a letter. */
export const useFindKey = (field: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [field]);
};
