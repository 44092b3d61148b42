/** Remembers so many things; of more, those that were kept longest ago are forgotten. */
export interface BoundedMap<T> {
  find(key: string): T | undefined;
  keep(key: string, value: T): void;
  forget(key: string): void;
}

export const createBoundedMap = <T>(most: number): BoundedMap<T> => {
  const kept = new Map<string, T>();
  return {
    find: (key) => kept.get(key),
    keep: (key, value) => {
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
    forget: (key) => void kept.delete(key),
  };
};
