import { withoutInvisible } from './invisible';

/** A title as it is kept: one line, no space around it. */
export const singleLine = (title: string): string => title.trim().replace(/\s+/g, ' ');

// Most titles are: none of what Unicode offers for one character has to be looked for.
const PLAIN = /^[\x20-\x7e]*$/;

const plainForm = (title: string): string =>
  PLAIN.test(title)
    ? title.replaceAll('`', "'")
    : withoutInvisible(title.normalize('NFKC'))
        .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
        .replace(/[‘’‚‛′`´]/g, "'")
        .replace(/[“”„‟«»″]/g, '"')
        .replace(/[‐‑‒–—―−]/g, '-');

/**
 * What makes two titles the same card: typography, invisible characters, Unicode form, spaces and case are ignored.
 * The one comparison of everything that an import looks up; what is kept is the text as it was typed.
 */
export const foldedTitle = (title: string): string =>
  singleLine(plainForm(title))
    // A name that is quoted whole is that name.
    .replace(/^"([^"]+)"$/, '$1')
    .toLowerCase();
