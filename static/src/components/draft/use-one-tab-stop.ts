import { useEffect, type RefObject } from 'react';

const BARS = 'button[data-week]';

/**
 * Tab comes to one card of a board, the one that had the focus last, and arrows lead on from there. Set on the elements
 * themselves: where the focus goes draws nothing anew.
 */
export const useOneTabStop = (board: RefObject<HTMLElement>): void => {
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const stopAt = (stop: Element | null): void => {
      for (const bar of element.querySelectorAll<HTMLElement>(BARS)) bar.tabIndex = bar === stop ? 0 : -1;
    };
    const all = [...element.querySelectorAll(BARS)];
    stopAt(
      all.find((bar) => bar === document.activeElement || bar.getAttribute('tabindex') === '0') ??
        all[0] ??
        null,
    );
    const come = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(BARS)) stopAt(target);
    };
    element.addEventListener('focusin', come);
    return () => element.removeEventListener('focusin', come);
  });
};
