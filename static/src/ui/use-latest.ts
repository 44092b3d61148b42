import { useCallback, useLayoutEffect, useRef } from 'react';

/** What was drawn last, for events: it is read when something happens, and changes nothing that is drawn. */
export const useLatest = <T>(value: T): (() => T) => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
};
