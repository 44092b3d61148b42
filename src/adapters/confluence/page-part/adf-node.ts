import type { Json } from '#domain/kernel/json';
import { ownValue } from '#domain/kernel/own-value';

/** A node of a document that we need not understand: whatever it holds is kept as it is. */
export type AdfNode = Readonly<Record<string, Json>>;

/** Undefined: a value of another kind. */
export const asNode = (value: Json | undefined): AdfNode | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as AdfNode) : undefined;

/** What a node holds; nothing where it holds none, or something else. */
export const contentOf = (value: Json | undefined): readonly Json[] => {
  const content = ownValue(asNode(value) ?? {}, 'content');
  return Array.isArray(content) ? (content as readonly Json[]) : [];
};

/** The type that a node names; empty: none. */
export const typeOf = (value: Json | undefined): string => {
  const type = ownValue(asNode(value) ?? {}, 'type');
  return typeof type === 'string' ? type : '';
};

/** What stands at a path of keys; undefined: nothing. */
export const valueAt = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((at, key) => ownValue(asNode(at) ?? {}, key), value);

const textOf = (value: Json): string => {
  const text = ownValue(asNode(value) ?? {}, 'text');
  return typeof text === 'string' && typeOf(value) === 'text'
    ? text
    : contentOf(value)
        .map(textOf)
        .join(contentOf(value).some((one) => typeOf(one) === 'text') ? '' : ' ');
};

/** The words of a node in the order in which they are read, spaces made one; empty: it has none. */
const wordsOf = (value: Json): string => textOf(value).replace(/\s+/gu, ' ').trim();

/** The same, cut where it would be longer than so many characters. */
export const shortWordsOf = (value: Json, most: number): string => {
  const words = wordsOf(value);
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
};
