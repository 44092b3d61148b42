/**
 * What stands for a text that was purged.
 *
 * @internal
 */
export const PURGED = '[removed]';

/** Names of things, not texts of people. */
const NAMES = /^(id|rank|concept|kind|field|[a-zA-Z]*Ids?)$/;

/** A stored value with `[removed]` for a text wherever people wrote it. */
export const purgedValue = (value: unknown, text: string): unknown => {
  if (typeof value === 'string') return value.split(text).join(PURGED);
  if (Array.isArray(value)) return value.map((item) => purgedValue(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, NAMES.test(key) ? item : purgedValue(item, text)]),
  );
};
