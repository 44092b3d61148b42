import type { Command } from '#domain/quarter/command';

/**
 * A page may send 500 KB in one call; the rest of the call needs some of it.
 * @internal
 */
export const MAX_PLAIN_BYTES = 400_000;
/** A piece of a larger one is one stored value. */
const PIECE_LENGTH = 200_000;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  // In slices: a call with 100,000s of arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
};

export type PackedCommands =
  | { readonly kind: 'plain'; readonly commands: readonly Command[] }
  | { readonly kind: 'packed'; readonly packed: string }
  | { readonly kind: 'chunked'; readonly chunks: readonly string[] };

const cut = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));

/** How commands travel: as they are, deflated above 400 KB, and in chunks where even that is too much for one call. */
export const packCommands = async (commands: readonly Command[]): Promise<PackedCommands> => {
  const bytes = new TextEncoder().encode(JSON.stringify(commands));
  if (bytes.length <= MAX_PLAIN_BYTES) return { kind: 'plain', commands };
  const { deflateSync } = await import('fflate');
  const packed = toBase64(deflateSync(bytes));
  return packed.length <= MAX_PLAIN_BYTES
    ? { kind: 'packed', packed }
    : { kind: 'chunked', chunks: cut(packed, PIECE_LENGTH) };
};
