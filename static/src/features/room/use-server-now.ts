import { useEffect, useState } from 'react';
import { useQuarterState } from '../../sync/quarter-context';

/** Often enough that two screens never show another second for long. */
const TICK_MS = 250;

/**
 * The server's instant in milliseconds since the epoch, told from this browser's clock and the difference between the
 * two, so that all screens show the same and a page that slept is right at once. Stands still where nothing runs.
 */
export const useServerNow = (isRunning: boolean): number => {
  const offset = useQuarterState(({ serverClock }) => serverClock?.offset ?? 0);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => setNow(Date.now());
    const first = setTimeout(tick, 0);
    const timer = isRunning ? setInterval(tick, TICK_MS) : undefined;
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [isRunning]);
  return now + offset;
};
