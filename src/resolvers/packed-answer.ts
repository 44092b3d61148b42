/** An answer may have 5 MB; what has more bytes than this travels deflated. */
const PLAIN_BYTES = 3_000_000;
const MOST_PACKED_CHARACTERS = 4_500_000;

/** Deflates a text into base64. */
export type Pack = (text: string) => string;

export type PackedAnswer =
  | { readonly kind: 'plain' }
  | { readonly kind: 'packed'; readonly packed: string }
  | { readonly kind: 'too-large'; readonly characters: number };

/** How a value travels: as it is, packed when large, or not at all when even that is too large. */
export const packedAnswer = (value: unknown, pack: Pack): PackedAnswer => {
  const text = JSON.stringify(value);
  // A character has three bytes at most, so that nothing small is measured twice.
  if (text.length * 3 <= PLAIN_BYTES || new TextEncoder().encode(text).length <= PLAIN_BYTES)
    return { kind: 'plain' };
  const packed = pack(text);
  return packed.length <= MOST_PACKED_CHARACTERS
    ? { kind: 'packed', packed }
    : { kind: 'too-large', characters: text.length };
};

/** Room for what stands beside a quarter in an answer: who one is, outcomes, what one sealed. */
const BESIDE_CHARACTERS = 400_000;

/** Whether a value may be sent with others in one answer. */
export const fitsAnswer =
  (pack: Pack) =>
  (value: unknown): boolean => {
    const answer = packedAnswer(value, pack);
    return (
      answer.kind === 'plain' ||
      (answer.kind === 'packed' && answer.packed.length <= MOST_PACKED_CHARACTERS - BESIDE_CHARACTERS)
    );
  };
