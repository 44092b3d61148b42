type AnyRecord = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isRecord = (value: unknown): value is AnyRecord => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const keepList = (was: readonly unknown[], now: readonly unknown[]): readonly unknown[] => {
  let isEqual = was.length === now.length;
  const parts = now.map((part, at) => {
    const kept = at < was.length ? keepEqual(was[at], part) : part;
    if (kept !== was[at]) isEqual = false;
    return kept;
  });
  return isEqual ? was : parts;
};

const ABSENT = Symbol('absent');

// Every row of a table passes here for every entry: the keys are asked for once, and are own ones of both.
const keepRecord = (was: AnyRecord, now: AnyRecord): AnyRecord => {
  const names = Object.keys(now);
  let isEqual = names.length === Object.keys(was).length;
  const parts = names.map((name) => {
    // eslint-disable-next-line okra/foreign-key -- asked behind the check that makes it safe
    const had = Object.hasOwn(was, name) ? was[name] : ABSENT;
    // eslint-disable-next-line okra/foreign-key -- the name is one of its own
    const kept = keepEqual(had, now[name]);
    if (kept !== had) isEqual = false;
    return kept;
  });
  return isEqual ? was : Object.fromEntries(names.map((name, at) => [name, parts[at]]));
};

/**
 * What is now, made of as many objects of what was as possible: a part that came out equal is the object that it was, and
 * all of it where nothing changed. Lists, plain objects and values; anything else is told apart by identity.
 *
 * The same as `replaceEqualDeep` of TanStack Query, which copies every object before it compares it: with the findings of
 * 500 cards those copies are a fourth of what an entry of a colleague costs.
 */
export const keepEqual = <T>(was: unknown, now: T): T => {
  if (was === now) return was as T;
  if (isList(was) && isList(now)) return keepList(was, now) as T;
  if (!isList(was) && !isList(now) && isRecord(was) && isRecord(now)) return keepRecord(was, now) as T;
  return now;
};
