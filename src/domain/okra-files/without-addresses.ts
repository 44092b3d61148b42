/** Exports of wikis write a relation as `Title (https://...)`: the title is what it names. */
const ADDRESS = /(?<=\S)\s?\(https?:\/\/[^\s()]*\)/gi;

/** Documents write it as `[Title](https://...)`. */
const LINKED = /\[([^[\]]+)\]\((https?:\/\/[^\s()]*)\)/gi;

/** A text without the addresses that stand in brackets behind its names. */
export const withoutAddresses = (text: string): string =>
  text.includes('://') ? text.replace(LINKED, '$1').replace(ADDRESS, '') : text;

/** The addresses behind the names of a text that a document links. */
export const linkedAddresses = (text: string): readonly string[] =>
  text.includes('](') ? [...text.matchAll(LINKED)].flatMap(([, , address]) => address ?? []) : [];
