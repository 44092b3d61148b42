/** Parts of the height of the letters, on the wide side: what is cut off by a mistake of a px is worse than a line too many. */
const NARROW = 0.3;
const SLIM = 0.42;
const USUAL = 0.6;
const BROAD = 0.7;
const WIDE = 0.94;
const FULL = 1.05;

/** Behind Latin, Greek, Cyrillic and Armenian: letters that are as wide as they are high. */
const LAST_ALPHABET = 0x590;

const widthOf = (letter: string): number => {
  if (/[ijlI.,:;'’|!]/.test(letter)) return NARROW;
  if (letter === ' ' || /[ftr()[\]/-]/.test(letter)) return letter === ' ' ? NARROW : SLIM;
  if (/[mwMW@%—]/.test(letter)) return WIDE;
  if (/[A-Z0-9]/.test(letter)) return BROAD;
  return (letter.codePointAt(0) ?? 0) < LAST_ALPHABET ? USUAL : FULL;
};

/** About how wide words are, in px. @param size of their letters in px */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size;
};

/** Into how many lines words break; a word that is longer than the line goes on in the next. */
export const linesOf = (text: string, width: number, size: number): number => {
  if (width <= size) return Number.POSITIVE_INFINITY;
  const space = textWidth(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    let own = textWidth(word, size);
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = 0;
    }
    while (own > width) {
      lines += 1;
      own -= width;
    }
    used += (used > 0 ? space : 0) + own;
  }
  return lines;
};

/** Of one line of a card or a title, in px. */
export const TITLE_LINE = 16;
