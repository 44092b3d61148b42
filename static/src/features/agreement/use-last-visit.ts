import { useEffect, useRef, useState } from 'react';
import { keptText } from '../../sync/kept-text';

/**
 * The revision that somebody saw last when they were here before; null: they never were, or the browser keeps nothing.
 * From now on it is the one that they see.
 */
export const useLastVisit = (quarter: string, seq: number): number | null => {
  const key = `okra.seen.${quarter}`;
  const [before] = useState(() => {
    const kept = Number(keptText.browser.read(key));
    return Number.isInteger(kept) && kept > 0 ? kept : null;
  });
  const seen = useRef(seq);
  useEffect(() => {
    seen.current = seq;
  }, [seq]);
  useEffect(() => {
    const keep = (): void => {
      keptText.browser.write(key, String(seen.current));
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [key]);
  return before;
};
