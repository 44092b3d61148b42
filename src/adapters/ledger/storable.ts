import * as z from 'zod';
import { NotStorable } from '../../usecases/ports';

/** What storage takes for one value. https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
const MOST_BYTES = 240 * 1024;

declare const checked: unique symbol;

/** A value that was seen to read back. Storage takes nothing else, so no record can be written unchecked. */
export interface Storable<T = unknown> {
  readonly value: unknown;
  /** What its reader makes of it. */
  readonly readBack: T;
  readonly [checked]: true;
}

const asStorable = <T>(value: unknown, readBack: T): Storable<T> => ({ value, readBack }) as Storable<T>;

/** Where and why, in a few words; never the value itself, which somebody wrote. */
const reasonOf = (error: unknown): { readonly path: readonly PropertyKey[]; readonly why: string } => {
  if (!(error instanceof z.ZodError)) return { path: [], why: error instanceof Error ? error.message : '' };
  const [first] = error.issues;
  return { path: first?.path ?? [], why: first?.message ?? '' };
};

/** What stands at a place of a record, as people know it. */
export type NameOfPlace = (path: readonly PropertyKey[]) => string;
const itself: NameOfPlace = (path) => path.map(String).join('.');

export const notStorable = (what: string, error: unknown, nameOf = itself): NotStorable => {
  const { path, why } = reasonOf(error);
  const place = nameOf(path);
  return new NotStorable(what, place === '' ? why : `${place}: ${why}`);
};

const throughJson = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new Error('it is no JSON');
  if (Buffer.byteLength(text) > MOST_BYTES) throw new Error(`it has more than ${String(MOST_BYTES)} bytes`);
  return JSON.parse(text) as unknown;
};

/**
 * A record as storage will give it back, once whoever reads it was seen to understand it.
 *
 * @param what kind of record, for the error: never its key, which may hold an account's id
 * @param parse as the reader parses it; throws at anything else
 * @throws NotStorable
 */
export const storable = <T>(
  what: string,
  parse: (value: unknown) => T,
  value: unknown,
  nameOf?: NameOfPlace,
): Storable<T> => {
  try {
    const stored = throughJson(value);
    return asStorable(stored, parse(stored));
  } catch (error) {
    throw notStorable(what, error, nameOf);
  }
};

/** A piece of something that was checked as a whole. */
export const storableText = (text: string): Storable<string> => asStorable(text, text);
