import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Quarter } from '#domain/quarter/quarter';
import type { Answer } from '../rpc/call';
import { useCall } from '../rpc/call-context';
import { createQuarterStore, type QuarterStore } from './quarter-store';
import type { QuarterState } from './quarter-state';
import { unsentInTab } from './unsent-commands';

const QuarterContext = createContext<QuarterStore | null>(null);

const isVisible = (): boolean => document.visibilityState === 'visible';

interface QuarterProviderProps {
  readonly quarter: string;
  readonly opened: Answer<'quarter.open'>;
  readonly children: ReactNode;
}

/**
 * Holds the store of one open quarter and keeps it listening while it is on the screen: give it a `key`, since another
 * quarter is another store. Nothing runs before `start`, nor after what that answers was called.
 */
export const QuarterProvider = ({ quarter, opened, children }: QuarterProviderProps) => {
  const call = useCall();
  const [store] = useState(() =>
    createQuarterStore({
      call,
      quarter,
      opened,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      random: Math.random,
      isVisible,
      unsent: unsentInTab(quarter),
    }),
  );

  useEffect(() => {
    const stop = store.start();
    const lookAgain = (): void => {
      if (isVisible()) store.syncNow();
    };
    const events = ['focus', 'online'] as const;
    events.forEach((event) => window.addEventListener(event, lookAgain));
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      stop();
      events.forEach((event) => window.removeEventListener(event, lookAgain));
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [store]);

  return <QuarterContext.Provider value={store}>{children}</QuarterContext.Provider>;
};

export const useQuarterStore = (): QuarterStore => {
  const store = useContext(QuarterContext);
  if (store === null) throw new Error('No quarter is open here: render this inside a QuarterProvider.');
  return store;
};

/**
 * A part of everything the page knows. The selector must answer the same object for the same state:
 * pick fields, or compute through `createSelector`.
 */
export const useQuarterState = <T,>(select: (state: QuarterState) => T): T => {
  const store = useQuarterStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
};

/** A part of the quarter as it will be once everything pending is confirmed. The same rule for the selector. */
export const useQuarter = <T,>(select: (quarter: Quarter) => T): T =>
  useQuarterState((state) => select(state.quarter));
