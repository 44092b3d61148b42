import type { Quarter } from '#domain/quarter/quarter';
import { keepEqual } from './keep-equal';

type Part = keyof Quarter;

/** The quarter, noting down which of its collections are looked at. */
const watch = (quarter: Quarter, seen: Map<Part, unknown>): Quarter =>
  new Proxy(quarter, {
    get: (whole, name: Part) => {
      seen.set(name, whole[name]);
      return whole[name];
    },
  });

/**
 * Something computed from the quarter that is shown in several places. It is computed anew only when a collection that
 * it looked at has changed, and every part of the answer that came out the same is the same object as before: an entry
 * about one card leaves the rows of all others untouched. Answers are plain data (objects and arrays, no maps).
 */
export const createSelector = <T>(compute: (quarter: Quarter) => T): ((quarter: Quarter) => T) => {
  let last: { readonly seen: ReadonlyMap<Part, unknown>; readonly value: T } | undefined;
  return (quarter) => {
    if (last !== undefined) {
      let isSame = true;
      // All of them are looked at, changed or not: a selector that uses this one depends on what this one read.
      for (const [name, was] of last.seen) if (quarter[name] !== was) isSame = false;
      if (isSame) return last.value;
    }
    const seen = new Map<Part, unknown>();
    const value = keepEqual(last?.value, compute(watch(quarter, seen)));
    last = { seen, value };
    return value;
  };
};
