export interface SiteLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
}

export interface NavigateOptions {
  readonly replace?: boolean;
  readonly state?: unknown;
  /** Who asked: a frame that moves within its own page need not be told of its own move. */
  readonly by?: object;
}

export type LocationListener = (location: SiteLocation, by: object | undefined) => void;

export interface Router {
  readonly getLocation: () => SiteLocation;
  readonly navigate: (url: string, options?: NavigateOptions) => void;
  readonly subscribe: (listener: LocationListener) => () => void;
}

const readLocation = (): SiteLocation => {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash, state: window.history.state as unknown };
};

/** The address bar as a store: what the pages show is a function of it. */
export const createRouter = (): Router => {
  const listeners = new Set<LocationListener>();
  let location = readLocation();

  const announce = (by?: object): void => {
    location = readLocation();
    for (const listener of [...listeners]) listener(location, by);
  };
  window.addEventListener('popstate', () => announce());

  return {
    getLocation: () => location,
    navigate: (url, { replace = false, state = null, by } = {}) => {
      if (replace) window.history.replaceState(state, '', url);
      else window.history.pushState(state, '', url);
      if (!replace && by === undefined) window.scrollTo(0, 0);
      announce(by);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
