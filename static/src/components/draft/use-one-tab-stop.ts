import { useEffect, type RefObject } from 'react';

const BARS = 'button[data-week]';

/**
 * Tab comes to one card of a board or a tray, the one that had the focus last, and arrows lead on from there. Set on the
 * elements themselves: where the focus goes draws nothing anew.
 *
 * @param stops selects the cards
 */
export const useOneTabStop = (box: RefObject<HTMLElement>, stops = BARS): void => {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const stopAt = (stop: Element | null): void => {
      for (const bar of element.querySelectorAll<HTMLElement>(stops)) bar.tabIndex = bar === stop ? 0 : -1;
    };
    const all = [...element.querySelectorAll(stops)];
    stopAt(
      all.find((bar) => bar === document.activeElement || bar.getAttribute('tabindex') === '0') ??
        all[0] ??
        null,
    );
    const come = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(stops)) stopAt(target);
    };
    element.addEventListener('focusin', come);
    return () => element.removeEventListener('focusin', come);
  });
};
