import { useEffect, useState } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import { minutesOver } from '#domain/views/sessions/session-minutes';
import { useQuarterState } from '../../sync/quarter-context';

const TICK_MS = 1_000;

/** Whole minutes by which the activity runs over by now, in the server's time; drawn again only when they change. */
export const useMinutesOver = (place: Place): number => {
  const offset = useQuarterState(({ serverClock }) => serverClock?.offset ?? 0);
  const [over, setOver] = useState(() => minutesOver(place, Date.now() + offset));
  useEffect(() => {
    const look = (): void => setOver(minutesOver(place, Date.now() + offset));
    const first = setTimeout(look, 0);
    const timer = setInterval(look, TICK_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [place, offset]);
  return over;
};
