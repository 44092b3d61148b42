import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Router, SiteLocation } from './router';

const RouterContext = createContext<Router | null>(null);

export const RouterProvider = RouterContext.Provider;

export const useRouter = (): Router => {
  const router = useContext(RouterContext);
  if (router === null) throw new Error('useRouter outside RouterProvider: render the site with main.tsx.');
  return router;
};

export const useLocation = (): SiteLocation => {
  const router = useRouter();
  return useSyncExternalStore(router.subscribe, router.getLocation);
};
