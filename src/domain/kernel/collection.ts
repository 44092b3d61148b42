/** Everything that stands in a collection of a quarter. */
export interface Identified {
  readonly id: string;
}

export type Order<T> = (a: T, b: T) => number;

export const byId: Order<Identified> = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

// Remembered by the array itself and gone with it: nothing here outlives the quarter it was computed from.
const positions = new WeakMap<object, ReadonlyMap<string, number>>();
const groups = new WeakMap<object, Map<unknown, ReadonlyMap<string, readonly unknown[]>>>();

const positionsOf = (all: readonly Identified[]): ReadonlyMap<string, number> => {
  const known = positions.get(all);
  if (known !== undefined) return known;
  const made = new Map(all.map((item, position) => [item.id, position] as const));
  positions.set(all, made);
  return made;
};

/** The item of that id, in constant time after the first look at a collection. */
export const findById = <T extends Identified>(all: readonly T[], id: string): T | undefined => {
  const position = positionsOf(all).get(id);
  return position === undefined ? undefined : all[position];
};

export const hasId = (all: readonly Identified[], id: string): boolean => positionsOf(all).has(id);

/** Where the item of that id stands; -1: nowhere. */
export const positionOf = (all: readonly Identified[], id: string): number => positionsOf(all).get(id) ?? -1;

/**
 * The items by key, each group in the collection's order; computed once per collection and `keysOf`,
 * which therefore has to be a function of a module, not one made in place.
 */
export const groupedBy = <T>(
  all: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const known = groups.get(all)?.get(keysOf);
  if (known !== undefined) return known as ReadonlyMap<string, readonly T[]>;
  const made = new Map<string, T[]>();
  for (const item of all) {
    for (const key of keysOf(item)) {
      const group = made.get(key);
      if (group === undefined) made.set(key, [item]);
      else group.push(item);
    }
  }
  const remembered = groups.get(all) ?? new Map<unknown, ReadonlyMap<string, readonly unknown[]>>();
  remembered.set(keysOf, made);
  groups.set(all, remembered);
  return made;
};

/** The collection with the item at its place; one of the same id gives way. */
export const withItem = <T extends Identified>(all: readonly T[], item: T, order: Order<T>): readonly T[] => {
  const others = positionsOfIfKnown(all, item.id) === -1 ? all : withoutItem(all, item.id);
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = others[middle];
    if (there !== undefined && order(there, item) < 0) low = middle + 1;
    else high = middle;
  }
  return [...others.slice(0, low), item, ...others.slice(low)];
};

/** The collection with what `change` makes of the item of that id, which keeps its place. */
export const withChanged = <T extends Identified>(
  all: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] => {
  const position = positionsOfIfKnown(all, id);
  const item = all[position];
  if (item === undefined) return all;
  const next = all.slice();
  next[position] = change(item);
  // Nobody changed places: the index serves on.
  const known = positions.get(all);
  if (known !== undefined) positions.set(next, known);
  return next;
};

export const withoutItem = <T extends Identified>(all: readonly T[], id: string): readonly T[] => {
  const position = positionsOfIfKnown(all, id);
  return position === -1 ? all : [...all.slice(0, position), ...all.slice(position + 1)];
};

// A collection that is about to be replaced is not worth an index of its own.
const positionsOfIfKnown = (all: readonly Identified[], id: string): number => {
  const known = positions.get(all);
  return known === undefined ? all.findIndex((item) => item.id === id) : (known.get(id) ?? -1);
};
