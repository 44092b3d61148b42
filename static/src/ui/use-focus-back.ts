import { useLayoutEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = ['button', 'input', 'a', '[tabindex]'].join();

/**
 * Where what had the focus goes with a click or a key, whoever works by keys goes on here instead of nowhere: at what is
 * marked `data-back` with this name, or at the first thing in it that takes the focus.
 *
 * @param box what surely stays
 * @param state what changes when something in or near it goes
 */
export const useFocusBack = (box: RefObject<HTMLElement>, state: unknown, name: string): void => {
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement !== document.body) return;
    const place = box.current?.querySelector<HTMLElement>(`[data-back="${name}"]`);
    const target = place?.matches(FOCUSABLE) === true ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus();
  }, [box, state, name]);
};
