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

const decode = (bytes: readonly number[]): string => {
  const [lead = 0, ...rest] = bytes;
  const bits = bytes.length === 2 ? lead & 0x1f : bytes.length === 3 ? lead & 0x0f : lead & 0x07;
  return String.fromCodePoint(rest.reduce((code, byte) => code * 64 + (byte & 0x3f), bits));
};

const once = (text: string): string => {
  const characters = Array.from(text);
  let out = '';
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i] ?? '';
    const length = sequenceLength(byteOf(character) ?? 0);
    const bytes = characters.slice(i, i + length).map(byteOf);
    const whole =
      length > 1 &&
      bytes.length === length &&
      bytes.slice(1).every((byte) => byte !== undefined && byte >= 0x80 && byte <= 0xbf);
    if (whole) {
      out += decode(bytes as number[]);
      i += length - 1;
    } else out += character;
  }
  return out;
};

/**
 * Repairs text that was written as UTF-8 and read as windows-1252, once or twice over: `â™¥` becomes a heart.
 * Text without such sequences comes back as it is.
 */
export const repairMojibake = (text: string): string => {
  const repaired = once(text);
  return repaired === text ? text : once(repaired);
};

/** Whether characters were lost before the text reached us; nothing can bring them back. */
export const hasLostCharacters = (text: string): boolean => text.includes('\uFFFD');
