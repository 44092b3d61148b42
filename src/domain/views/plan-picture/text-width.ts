import { BOLD_GLYPHS, REGULAR_GLYPHS } from './glyph-widths';

const widthsOf = (runs: typeof REGULAR_GLYPHS): ReadonlyMap<string, number> =>
  new Map(
    runs.flatMap(([first, widths]) =>
      widths.map((width, at) => [String.fromCodePoint(first + at), width] as const),
    ),
  );

const regular = widthsOf(REGULAR_GLYPHS);
const bold = widthsOf(BOLD_GLYPHS);

export interface TextLook {
  /** In px. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** What is known of no character is as wide as it is high, which few are. */
const UNKNOWN = 1000;

/** How wide a text is in px, as far as its characters are known. */
export const textWidth = (text: string, { size, isBold = false }: TextLook): number => {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? UNKNOWN;
  return (sum * size) / 1000;
};

/** Whether each character of a text has a width that is known, so that it may be held to it. */
export const isMeasured = (text: string, { isBold = false }: TextLook): boolean => {
  const widths = isBold ? bold : regular;
  for (const character of text) if (!widths.has(character)) return false;
  return true;
};

const ELLIPSIS = '…';

/** The beginning of a text that fits, with an ellipsis where something is missing. */
export const shortened = (text: string, width: number, look: TextLook): string => {
  if (textWidth(text, look) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}${ELLIPSIS}`, look) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
};

/** A word that is wider than a line, in pieces that fit. */
const piecesOf = (word: string, width: number, look: TextLook): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, look) > width) {
      pieces.push(piece);
      piece = character;
    } else piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
};

/** A text in lines of a width, at most so many; the last one tells by an ellipsis that there is more. */
export const wrapped = (text: string, width: number, most: number, look: TextLook): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (textWidth(word, look) > width ? piecesOf(word, width, look) : [word]));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, look) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  return [...lines.slice(0, most - 1), shortened(`${last} ${lines[most] ?? ''}`, width, look)];
};
