import { ownValue } from './own-value';

/** What a stored value or a wire value may be made of: nothing that JSON loses. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Equality of JSON values, whatever the order of keys. */
export const sameJson = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item: Json, i) => sameJson(item, b[i] as Json))
    );
  }
  const left = a as Readonly<Record<string, Json>>;
  const right = b as Readonly<Record<string, Json>>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(ownValue(left, key), ownValue(right, key)))
  );
};
