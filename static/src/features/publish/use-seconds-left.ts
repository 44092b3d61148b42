import { useEffect, useState } from 'react';

/** Counts a wait down, second by second; 0 where there is none. Another `mark` is another wait. */
export const useSecondsLeft = (waitMs: number, mark: unknown): number => {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const end = Date.now() + waitMs;
    const look = (): void => {
      setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    };
    look();
    if (waitMs <= 0) return undefined;
    const ticking = setInterval(look, 1000);
    return () => {
      clearInterval(ticking);
    };
  }, [waitMs, mark]);
  return left;
};
