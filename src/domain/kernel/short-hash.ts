/** FNV-1a with a last mixing step: enough to spread a handful of ids, and the same everywhere. */
const hash = (text: string, basis: number): number => {
  let value = basis;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

const BASIS = 0x811c9dc5;

/** 32 bits of a text. No cryptography: whoever chooses the text can make two that come out alike. */
export const hash32 = (text: string): number => hash(text, BASIS);

const inHex = (value: number): string => value.toString(16).padStart(8, '0');

/** A short name of a text, 16 hexadecimal digits, the same everywhere. Not to be relied on against whoever chooses the text. */
export const shortHash = (text: string): string =>
  inHex(hash32(text)) + inHex(hash(text, BASIS ^ 0x5bd1e995));
