import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Other signs are keys of the page around the field, as `/` and `?`. */
const BEGINS_A_WORD = /^[\p{L}\p{N}]$/u;

interface FieldOnDemand {
  readonly button: RefObject<HTMLButtonElement>;
  readonly isOpen: boolean;
  /** What was typed before the field was there: it belongs to it. */
  readonly typed: string;
  /** The field lies over the button, which nobody is to find beside it. */
  readonly isCovered: boolean;
  readonly cover: () => void;
  readonly open: () => void;
  /** `isReturning`: whoever closed it goes on at the button. */
  readonly close: (isReturning: boolean) => void;
  /** For the button: these keys, and letters, open the field. */
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A field that is a button of ours until somebody opens it, when the design system's own is fetched for it. */
export const useFieldOnDemand = (openingKeys: readonly string[]): FieldOnDemand => {
  const [isOpen, setOpen] = useState(false);
  const [isCovered, setCovered] = useState(false);
  const [typed, setTyped] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    // Unless whoever heard of the choice put the focus where people go on.
    if (document.activeElement === document.body) button.current?.focus();
  }, [isOpen]);
  const close = (isReturning: boolean): void => {
    returns.current = isReturning;
    setTyped('');
    setCovered(false);
    setOpen(false);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, altKey } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (key === 'Escape' && isOpen) {
      event.preventDefault();
      close(true);
    } else if (
      openingKeys.includes(key) ||
      (!altKey && (typed === '' ? BEGINS_A_WORD.test(key) : key.length === 1))
    ) {
      event.preventDefault();
      if (key.length === 1 && (key !== ' ' || typed !== '')) setTyped(typed + key);
      setOpen(true);
    }
  };
  const open = useCallback(() => setOpen(true), []);
  const cover = useCallback(() => setCovered(true), []);
  return { button, isOpen, typed, isCovered, cover, open, close, press };
};
