const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const decodeStrictly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Of which half of the pairs the bytes are zero: text of our alphabets in UTF-16 has a zero in nearly every pair. */
const zeroShare = (bytes: Uint8Array, from: 0 | 1): number => {
  const seen = bytes.subarray(0, 1_000);
  let zeros = 0;
  for (let at = from; at < seen.length; at += 2) if (seen[at] === 0) zeros += 1;
  return seen.length < 4 ? 0 : zeros / Math.floor(seen.length / 2);
};

/**
 * The text of a file, whatever wrote it: UTF-8; UTF-16, by its mark or by its zeros, as spreadsheets save "Unicode text"; else
 * windows-1252, which is what is left when the bytes are no UTF-8.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  if (zeroShare(bytes, 1) > 0.4) return decodeAs('utf-16le', bytes);
  if (zeroShare(bytes, 0) > 0.4) return decodeAs('utf-16be', bytes);
  return decodeStrictly(bytes) ?? decodeAs('windows-1252', bytes);
};
