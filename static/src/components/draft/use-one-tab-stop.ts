import { useEffect, type RefObject } from 'react';

const BARS = 'button[data-week]';

/**
 * Tab comes to one card of a board or a tray, the one that had the focus last, and arrows lead on from there. Set on the
 * two elements that it is about: each is drawn with `tabIndex={-1}`, and where the focus goes draws nothing anew.
 *
 * @param stops selects the cards
 */
export const useOneTabStop = (box: RefObject<HTMLElement>, stops = BARS): void => {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const stopAt = (stop: Element | null): void => {
      const was = element.querySelector<HTMLElement>(`${stops}[tabindex="0"]`);
      if (was === stop) return;
      if (was !== null) was.tabIndex = -1;
      if (stop instanceof HTMLElement) stop.tabIndex = 0;
    };
    // One that is drawn anew is none; where the stop has left, the first one is.
    if (element.querySelector(`${stops}[tabindex="0"]`) === null) stopAt(element.querySelector(stops));
    const come = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(stops)) stopAt(target);
    };
    element.addEventListener('focusin', come);
    return () => element.removeEventListener('focusin', come);
  });
};
