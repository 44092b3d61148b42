import { view } from '@forge/bridge';
import { findWorkspaceAddress, openWorkspaceBeside } from './open-workspace';

/** What the page needs of the host's history: the host keeps our path in its own address, so links and reload work. */
export interface AppHistory {
  readonly getPath: () => string;
  /** The host's own address of a path; null as long as the host has not told it. */
  readonly getAddress: (path: string) => string | null;
  readonly go: (path: string, how?: 'push' | 'replace') => void;
  /** Where this page went from to where it is, so that one step back leads there; null where that is not known. */
  readonly getOrigin: () => string | null;
  readonly goBack: () => void;
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

const createListeners = () => {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/**
 * In memory: for tests, and for hosts without history.
 * @internal
 */
export const memoryHistory = (start = '/') => {
  const { tell, subscribe } = createListeners();
  let paths: readonly string[] = [start];
  let at = 0;
  const travel = (by: number): void => {
    at = Math.min(Math.max(at + by, 0), paths.length - 1);
    tell();
  };
  return {
    getPath: () => paths[at] ?? '/',
    getAddress: (): string | null => null,
    go: (next: string, how: 'push' | 'replace' = 'push') => {
      if (next === paths[at]) return;
      at += how === 'push' ? 1 : 0;
      paths = [...paths.slice(0, at), next];
      tell();
    },
    /** Back and forward, as the browser's own buttons. */
    travel,
    getOrigin: () => paths[at - 1] ?? null,
    goBack: () => travel(-1),
    openBeside: openWorkspaceBeside,
    subscribe,
  } satisfies AppHistory & { readonly travel: (by: number) => void };
};

export const openAppHistory = async (): Promise<AppHistory> => {
  let host;
  try {
    host = await view.createHistory();
  } catch {
    return memoryHistory();
  }
  const { tell, subscribe } = createListeners();
  let path = pathOf(host.location);
  let base: string | null = null;
  let origin: string | null = null;
  host.listen((location, action) => {
    path = pathOf(location);
    // By the browser's buttons, to where somebody may have come from anywhere.
    if (action === 'POP') origin = null;
    tell();
  });
  // Nothing waits for it: until it is there, links are followed by hand.
  void findWorkspaceAddress().then((address) => {
    base = address;
    tell();
  });
  return {
    getPath: () => path,
    getAddress: (to) => (base === null ? null : base + to),
    go: (next, how = 'push') => {
      if (next === path) return;
      if (how === 'push') {
        origin = path;
        host.push(next);
      } else host.replace(next);
    },
    getOrigin: () => origin,
    goBack: () => {
      host.goBack();
    },
    openBeside: openWorkspaceBeside,
    subscribe,
  };
};
