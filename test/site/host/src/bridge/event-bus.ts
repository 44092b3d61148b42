type Listener = (payload: unknown) => unknown;

export interface EventBus {
  readonly emit: (event: string, payload: unknown) => void;
  readonly on: (event: string, listener: Listener) => () => void;
}

/** Events among the frames of a page, and from the page to them. */
export const createEventBus = (): EventBus => {
  const listenersOf = new Map<string, Set<Listener>>();
  return {
    emit: (event, payload) => {
      for (const listener of [...(listenersOf.get(event) ?? [])]) listener(payload);
    },
    on: (event, listener) => {
      const listeners = listenersOf.get(event) ?? new Set();
      listenersOf.set(event, listeners.add(listener));
      return () => listeners.delete(listener);
    },
  };
};
