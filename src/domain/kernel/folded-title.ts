import { withoutInvisible } from './invisible';

/** A title as it is kept: one line, no space around it. */
export const singleLine = (title: string): string => title.trim().replace(/\s+/g, ' ');

/**
 * What makes two titles the same card: typography, invisible characters, Unicode form, spaces and case are ignored.
 * The one comparison of everything that an import looks up; what is kept is the text as it was typed.
 */
export const foldedTitle = (title: string): string =>
  singleLine(
    withoutInvisible(title.normalize('NFKC'))
      .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[“”„‟«»″]/g, '"')
      .replace(/[‐‑‒–—―−]/g, '-'),
  )
    // A name that is quoted whole is that name.
    .replace(/^"([^"]+)"$/, '$1')
    .toLowerCase();
