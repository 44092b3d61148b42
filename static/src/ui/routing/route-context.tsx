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

export const useRoute = (): Route => {
  const history = useHistory();
  const path = useSyncExternalStore(history.subscribe, history.getPath);
  return useMemo(() => readRoute(path), [path]);
};

/** Opens a path of `route.ts` in a tab of its own. */
export const useOpenBeside = (): ((path: string) => void) => useHistory().openBeside;

/** Goes to a path of `route.ts`; `replace` where going back should not come here again. */
export const useNavigate = (): ((path: string, how?: 'push' | 'replace') => void) => {
  const history = useHistory();
  return useCallback((path, how) => history.go(path, how), [history]);
};
