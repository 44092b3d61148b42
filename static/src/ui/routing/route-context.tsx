import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { AppHistory } from './app-history';
import { readRoute, type Route } from './route';

const HistoryContext = createContext<AppHistory | null>(null);

interface RouteProviderProps {
  readonly history: AppHistory;
  readonly children: ReactNode;
}

export const RouteProvider = ({ history, children }: RouteProviderProps) => (
  <HistoryContext.Provider value={history}>{children}</HistoryContext.Provider>
);

const useHistory = (): AppHistory => {
  const history = useContext(HistoryContext);
  if (history === null) throw new Error('No route here: render this inside a RouteProvider.');
  return history;
};

const ShownContext = createContext<Route | null>(null);

interface ShownRouteProps {
  readonly route: Route;
  readonly children: ReactNode;
}

/** What is in it shows this place, although the address may already name the next one. */
export const ShownRoute = ({ route, children }: ShownRouteProps) => (
  <ShownContext.Provider value={route}>{children}</ShownContext.Provider>
);

export const useRoute = (): Route => {
  const history = useHistory();
  const shown = useContext(ShownContext);
  const path = useSyncExternalStore(history.subscribe, history.getPath);
  return useMemo(() => shown ?? readRoute(path), [shown, path]);
};

/** The host's own address of a path of `route.ts`; null as long as it is not known. */
export const useAddress = (path: string): string | null => {
  const history = useHistory();
  return useSyncExternalStore(history.subscribe, () => history.getAddress(path));
};

/** Opens a path of `route.ts` in a tab of its own. */
export const useOpenBeside = (): ((path: string) => void) => useHistory().openBeside;

/** Goes to a path of `route.ts`; `replace` where going back should not come here again. */
export const useNavigate = (): ((path: string, how?: 'push' | 'replace') => void) => {
  const history = useHistory();
  return useCallback((path, how) => history.go(path, how), [history]);
};

/**
 * Leaves a place that lies over another one, such as a dialog: back to where it was opened from if that is below `within`, so
 * that the next step back leads further; else to `otherwise`, in its place.
 */
export const useLeave = (): ((within: string, otherwise: string) => void) => {
  const history = useHistory();
  return useCallback(
    (within, otherwise) => {
      const origin = history.getOrigin();
      if (origin === within || origin?.startsWith(`${within}/`) === true) history.goBack();
      else history.go(otherwise, 'replace');
    },
    [history],
  );
};
