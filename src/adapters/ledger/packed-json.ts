import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A stored value may have 240 KiB; base64 is one byte a character. */
export const PART_LENGTH = 200_000;

export const packText = (text: string): string => deflateRawSync(text).toString('base64');

/**
 * @param limit bytes that may come out; a small text that unfolds into a huge one is refused, not unfolded
 * @throws RangeError or Error when the text is no deflated base64 or too large
 */
export const unpackText = (packed: string, limit: number): string =>
  inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: limit }).toString('utf8');

/** What is ours was small enough when it was written. */
const STORED_LIMIT = 64 * 1024 * 1024;

export const packJson = (value: unknown): string => packText(JSON.stringify(value));

export const unpackJson = (packed: string): unknown =>
  JSON.parse(unpackText(packed, STORED_LIMIT)) as unknown;

export const partsOf = (packed: string, length = PART_LENGTH): readonly string[] =>
  Array.from({ length: Math.ceil(packed.length / length) }, (_, i) =>
    packed.slice(i * length, (i + 1) * length),
  );

export const digestOf = (packed: string): string =>
  createHash('sha256').update(packed).digest('hex').slice(0, 32);
