import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Whoever leaves a tab by something that goes with it (a link in it, the button that leads to Jira) goes on in the panel
 * of the next one, which says its name, instead of nowhere.
 *
 * @param box around the tabs
 * @param place what changes with the tab, and with what is drawn in it
 */
export const usePanelFocus = (box: RefObject<HTMLElement>, place: string): void => {
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    if (document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden])')?.focus();
  }, [box, place]);
};
