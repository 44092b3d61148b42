import type { Json } from '#domain/kernel/json';

/** Only addresses that a page of Confluence may lead to; undefined: it is none. */
const webAddress = (address: string | null): string | undefined =>
  address !== null && /^https?:\/\/[^\s<>"]+$/u.test(address) && address.length <= 2_000
    ? address
    : undefined;

/**
 * The paragraph that leads from a page back to its quarter.
 * @param words how the quarter is called
 * @param address null: where it stands is not known, and only its name is said
 */
export const wayBackNode = (words: string, address: string | null): Json => {
  const href = webAddress(address);
  const marks: Json = href === undefined ? [] : [{ type: 'link', attrs: { href } }];
  return {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'From ' },
      href === undefined ? { type: 'text', text: words } : { type: 'text', text: words, marks },
      { type: 'text', text: ' in OKRA.' },
    ],
  };
};
