/** How files of programs begin, which hold no text that could be read here, and what to do instead. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], endings: RegExp, says: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    /\.(?:xls[xmb]|ods|numbers)$/i,
    'is a workbook: save its sheet as CSV and choose that file',
  ],
  [
    [0x50, 0x4b, 0x03, 0x04],
    /\.(?:docx|odt|pages)$/i,
    'is a document of a word processor: copy its text and paste it here',
  ],
  [[0x50, 0x4b, 0x03, 0x04], /$/, 'is an archive: unpack it and choose a file of it'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    /$/,
    'is a file of an older office program: save it as CSV or text and choose that file',
  ],
  [[0x25, 0x50, 0x44, 0x46], /$/, 'is a PDF: copy its text and paste it here'],
];

/** Enough of a file to see what it is. */
const SEEN = 4_000;

/** Control characters that no text holds; NUL is left out, since UTF-16 is full of it. */
const isControl = (byte: number): boolean => byte > 0 && byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte);

/** Text in UTF-16 has its zeros in one half of its pairs; what has them in both is no text. */
const hasOddZeros = (bytes: Uint8Array): boolean => {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return even + odd > 0 && !isMarked && Math.max(even, odd) < bytes.length * 0.2;
};

/**
 * Why a file is none that can be read as text, in words that go on from its name: `is a PDF: copy its text and paste it here`.
 * Undefined for text of whatever encoding.
 *
 * @param fileName tells apart what begins in the same way
 */
export const unreadableFile = (fileName: string, bytes: Uint8Array): string | undefined => {
  const known = BEGINNINGS.find(
    ([beginning, endings]) => beginning.every((byte, at) => bytes[at] === byte) && endings.test(fileName),
  );
  if (known !== undefined) return known[2];
  const seen = bytes.subarray(0, SEEN);
  const controls = seen.reduce((count, byte) => count + Number(isControl(byte)), 0);
  return hasOddZeros(seen) || controls > seen.length * 0.02
    ? 'holds no text: choose a table (.csv, .tsv) or a text (.md, .txt)'
    : undefined;
};
