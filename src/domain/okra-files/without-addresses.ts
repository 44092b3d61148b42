/** Exports of wikis write a relation as `Title (https://...)`: the title is what it names. */
const ADDRESS = /(?<=\S)\s?\(https?:\/\/[^\s()]*\)/gi;

/** A text without the addresses that stand in brackets behind its names. */
export const withoutAddresses = (text: string): string =>
  text.includes('://') ? text.replace(ADDRESS, '') : text;
