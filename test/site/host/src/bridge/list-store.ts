export interface ListStore<T extends { readonly id: string }> {
  readonly getAll: () => readonly T[];
  /** An entry with the same id is replaced. */
  readonly put: (entry: T) => void;
  readonly remove: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the page draws on behalf of frames: flags, modals. A store, because bridge calls come from outside React. */
export const createListStore = <T extends { readonly id: string }>(): ListStore<T> => {
  const listeners = new Set<() => void>();
  let entries: readonly T[] = [];
  const change = (next: readonly T[]): void => {
    entries = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    getAll: () => entries,
    put: (entry) =>
      change(
        entries.some(({ id }) => id === entry.id)
          ? entries.map((known) => (known.id === entry.id ? entry : known))
          : [...entries, entry],
      ),
    remove: (id) => change(entries.filter((entry) => entry.id !== id)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
