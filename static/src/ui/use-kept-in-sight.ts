import { useLayoutEffect, type RefObject } from 'react';
import { VisibleBand } from './visible-band';

/**
 * What a host that scrolls its page under a bar of its own covers at the top, in px. No frame is told of it; Jira's has
 * that height.
 */
const HOST_BAR = 56;

// One set of stripes for all that ask; it lies in the page only while somebody does.
const visibleBand = new VisibleBand();

/**
 * Tells the styles of a column or table where its things that have to stay in sight are to be drawn while the host
 * scrolls a growing frame past them, as `position: sticky` would, which knows of scrolling inside the frame alone:
 * `--okra-shift` is how far below their place, `--okra-room` how much of the frame is seen from there on, `--okra-lift`
 * how much of its end is out of sight, by which a foot stands higher. None is set where the frame scrolls by itself. Nothing is drawn anew by React for it.
 */
export const useKeptInSight = (within: RefObject<HTMLElement>): void => {
  useLayoutEffect(() => {
    const element = within.current;
    if (element === null) return;
    const place = (): void => {
      const band = visibleBand.get();
      if (band === null) {
        element.style.removeProperty('--okra-shift');
        element.style.removeProperty('--okra-room');
        element.style.removeProperty('--okra-lift');
        return;
      }
      const { top, bottom } = element.getBoundingClientRect();
      const seenFrom = band.top === 0 ? 0 : band.top + HOST_BAR;
      const shift = Math.max(0, Math.min(seenFrom, bottom) - top);
      element.style.setProperty('--okra-shift', `${String(shift)}px`);
      element.style.setProperty(
        '--okra-room',
        `${String(Math.max(0, band.bottom - Math.max(top, seenFrom)))}px`,
      );
      const lift = Math.max(0, Math.min(bottom - band.bottom, bottom - top));
      element.style.setProperty('--okra-lift', `${String(lift)}px`);
    };
    const end = visibleBand.subscribe(place);
    const size = new ResizeObserver(place);
    size.observe(element);
    return () => {
      end();
      size.disconnect();
    };
  }, [within]);
};
