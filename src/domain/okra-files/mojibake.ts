/** The characters that windows-1252 has at 0x80-0x9F; latin-1 has control characters there, and readers confuse the two. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = (character: string): number | undefined => {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x80 && code <= 0xff) return code;
  const index = HIGH.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
};

/** Length of the UTF-8 sequence that a lead byte opens; 1 where it is none. */
const sequenceLength = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;

const decode = (bytes: readonly number[]): string | undefined => {
  const [lead = 0, ...rest] = bytes;
  const bits = bytes.length === 2 ? lead & 0x1f : bytes.length === 3 ? lead & 0x0f : lead & 0x07;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), bits);
  const least = bytes.length === 2 ? 0x80 : bytes.length === 3 ? 0x800 : 0x10000;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < least || code > 0x10ffff || isSurrogate ? undefined : String.fromCodePoint(code);
};

/** Marks that stand right behind a letter in sound text: quotes, dashes, an ellipsis, a guillemet, a trade mark. */
const BEHIND_LETTERS = new Set('‚„…‹›‘’“”•–—™\u00a0«»·®');
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /\p{L}/u.test(character);
const isLower = (character: string | undefined): boolean =>
  character !== undefined && /\p{Ll}/u.test(character);

/**
 * Whether sound text may hold this sequence: a letter with an accent that goes on a word of its case, or is a word of its
 * own, and behind it nothing but marks that stand there anyway. `Ã` and `Â` are no words.
 */
const mayBeSound = (before: string | undefined, [lead = '', ...rest]: readonly string[]): boolean => {
  if (!rest.every((mark) => BEHIND_LETTERS.has(mark))) return false;
  const isCapital = !isLower(lead);
  if (isCapital && isLower(before)) return false;
  return isLetter(before) || !/[ÂÃ]/.test(lead);
};

interface Reading {
  readonly text: string;
  /** Sequences that no sound text holds. */
  readonly certain: number;
  /** Characters that are there and that a misread text could not hold: the reader understood them. */
  readonly sound: number;
}

const read = (text: string): Reading => {
  const characters = Array.from(text);
  const out: string[] = [];
  let certain = 0;
  let sound = 0;
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    out.push(character);
    if (character < '\u0080') continue;
    const length = sequenceLength(byteOf(character) ?? 0);
    const sequence = characters.slice(at, at + length);
    const bytes = sequence.map((one) => byteOf(one) ?? 0);
    const isWhole = bytes.length === length && bytes.slice(1).every((byte) => byte >= 0x80 && byte <= 0xbf);
    const decoded = length > 1 && isWhole ? decode(bytes) : undefined;
    if (decoded === undefined) {
      // A lead whose rest was lost on the way says nothing for the text.
      if (!/[ÂÃ\u0080-\u00a0]/.test(character)) sound += 1;
      continue;
    }
    if (!mayBeSound(characters[at - 1], sequence)) certain += 1;
    out[out.length - 1] = decoded;
    at += length - 1;
  }
  return { text: out.join(''), certain, sound };
};

/** Decided for the whole text: one character that was read rightly says that all of it was. */
const once = (text: string): string => {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const reading = read(text);
  return reading.certain > 0 && reading.sound === 0 ? reading.text : text;
};

/**
 * Repairs a text that was written as UTF-8 and read as windows-1252, once or twice over: `â™¥` becomes a heart. Only a text
 * that cannot be right is repaired: one that holds a sequence which no language writes, and no character that was read as it
 * was meant. Every other text comes back as it is.
 */
export const repairMojibake = (text: string): string => {
  const repaired = once(text);
  return repaired === text ? text : once(repaired);
};

/** Whether characters were lost before the text reached us; nothing can bring them back. */
export const hasLostCharacters = (text: string): boolean => text.includes('\uFFFD');
