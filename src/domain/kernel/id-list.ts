import type { Json } from './json';

/** A list of ids, as a field of a thing holds it; undefined: it is no such list. */
export const idListOf = (value: Json | undefined): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;

/** The list with an id in a place, or behind all where it is shorter; as it is where the id is in it. */
export const withListed = (list: readonly string[], id: string, at: number): readonly string[] =>
  list.includes(id) ? list : list.toSpliced(at, 0, id);

/** The list without an id. */
export const withoutListed = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : list;

/** What a writer who saw `was` and wrote `wanted` makes of the list as it is now: what others did to it stays. */
export const mergedIds = (
  present: readonly string[],
  was: readonly string[],
  wanted: readonly string[],
): readonly string[] => [
  ...present.filter((id) => !was.includes(id) || wanted.includes(id)),
  ...wanted.filter((id) => !was.includes(id) && !present.includes(id)),
];
