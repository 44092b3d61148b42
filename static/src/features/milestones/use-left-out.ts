import { useEffect, useRef } from 'react';
import type { MilestoneFilter } from './milestone-filter';

/**
 * Leaves the open card when somebody filters it out: it is not what they look for now, and the focus stays with the
 * filter. A card that stops matching while it is written stays.
 */
export const useLeftOut = (isLeftOut: boolean, filter: MilestoneFilter, onLeave: () => void): void => {
  const before = useRef({ isLeftOut, filter });
  useEffect(() => {
    const isFilteredOut = isLeftOut && !before.current.isLeftOut && before.current.filter !== filter;
    before.current = { isLeftOut, filter };
    if (isFilteredOut) onLeave();
  }, [isLeftOut, filter, onLeave]);
};
