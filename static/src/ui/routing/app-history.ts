import { view } from '@forge/bridge';
import { openWorkspaceBeside } from './open-workspace';

/** What the page needs of the host's history: the host keeps our path in its own address, so links and reload work. */
export interface AppHistory {
  readonly getPath: () => string;
  readonly go: (path: string, how?: 'push' | 'replace') => void;
  /** Opens a path in a tab of its own. */
  readonly openBeside: (path: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Location {
  readonly pathname: string;
  readonly search?: string;
}

const pathOf = ({ pathname, search = '' }: Location): string =>
  `${pathname === '' ? '/' : pathname}${search}`;

/**
 * In memory: for tests, and for hosts without history.
 * @internal
 */
export const memoryHistory = (start = '/'): AppHistory => {
  const listeners = new Set<() => void>();
  let path = start;
  return {
    getPath: () => path,
    go: (next) => {
      path = next;
      for (const listener of [...listeners]) listener();
    },
    openBeside: openWorkspaceBeside,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const openAppHistory = async (): Promise<AppHistory> => {
  let host;
  try {
    host = await view.createHistory();
  } catch {
    return memoryHistory();
  }
  const listeners = new Set<() => void>();
  let path = pathOf(host.location);
  host.listen((location) => {
    path = pathOf(location);
    for (const listener of [...listeners]) listener();
  });
  return {
    getPath: () => path,
    go: (next, how = 'push') => {
      if (next === path) return;
      if (how === 'push') host.push(next);
      else host.replace(next);
    },
    openBeside: openWorkspaceBeside,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
