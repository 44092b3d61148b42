/**
 * What a record holds under a key that may be any text. `record[key]` would find `constructor` and `toString` in every
 * record, and hand on a function where nothing was stored.
 *
 * @returns undefined where the record itself holds nothing under that key
 */
export const ownValue = <V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  // eslint-disable-next-line okra/foreign-key -- asked behind the check that makes it safe
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
