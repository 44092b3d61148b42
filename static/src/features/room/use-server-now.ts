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
    setNow(Date.now());
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now + offset;
};
