import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decodeText } from '#domain/okra-files/decode-text';
import { writeTree } from '#domain/okra-files/tree/write-tree';
import type { ImportSource } from '#domain/quarter/import-source';
import { CASES_FOLDER } from '../../support/cases/cases';
import { aQuarter } from '../../support/given/a-quarter';
import { done } from '../../support/given/done';
import { projectRoot } from '../setup/project';
import { arbitraryText } from './arbitrary-text';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files as people bring them, and those that an export wrote, whose blocks and columns are read by readers of their own. */
const files = (): readonly Uint8Array[] => {
  const folder = join(projectRoot, CASES_FOLDER);
  return [
    ...readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    ...writeTree(done(aQuarter(), { kind: 'quarter.loadDemo' }).quarter, null)
      .filter(({ text }) => text !== '')
      .map(({ text }) => encode(text)),
  ];
};

type Change = (bytes: Uint8Array, at: number, text: string) => Uint8Array;

/** What became of lines, with what separates them. */
const lines =
  (change: (all: readonly string[], at: number, text: string) => readonly string[]): Change =>
  (bytes, at, text) => {
    const all = decodeText(bytes).split(/(?<=\n)/);
    return encode(change(all, at % Math.max(all.length, 1), text).join(''));
  };

const cut = (bytes: Uint8Array, at: number): number => at % (bytes.length + 1);

const CHANGES: readonly Change[] = [
  // Bytes that are lost, damaged, or come from elsewhere.
  (bytes, at) => bytes.slice(0, cut(bytes, at)),
  (bytes, at) => bytes.map((byte, index) => (index === at % bytes.length ? byte ^ 0x81 : byte)),
  (bytes, at, text) =>
    Buffer.concat([bytes.slice(0, cut(bytes, at)), encode(text), bytes.slice(cut(bytes, at))]),
  (bytes) => Buffer.from(`\ufeff${decodeText(bytes)}`, 'utf16le'),
  (bytes) => Buffer.from(decodeText(bytes), 'latin1'),
  // Lines that are lost, doubled, in another place, or of another kind.
  lines((all, at) => all.filter((_, index) => index !== at)),
  lines((all, at) => [...all, ...all.slice(at)]),
  lines((all, at) => [...all.slice(at), ...all.slice(0, at)]),
  lines((all, at, text) => [...all.slice(0, at), `${text}\n`, ...all.slice(at)]),
  lines((all, at, text) => all.map((line, index) => (index === at ? line.replace(/[^,;\t|]+/, text) : line))),
  lines((all, at, text) => [...all.slice(0, at), `${text},`.repeat(300), '\n', ...all.slice(at)]),
  // Other marks between cells and around them.
  (bytes, at) => encode(decodeText(bytes).replaceAll(',', [';', '\t', '|', '"', ',,'][at % 5]!)),
  (bytes, at) => encode(decodeText(bytes).replaceAll('\n', ['\r\n', '\r', '\n\n', '"\n'][at % 4]!)),
];

/** A file of people, and what became of it. */
export interface Brought {
  readonly file: number;
  readonly format: ImportSource['format'];
  readonly changes: readonly (readonly [number, number, string])[];
}

/** Any file, changed once to five times. */
export const arbitraryBrought: fc.Arbitrary<Brought> = fc.record({
  file: fc.nat(200),
  format: fc.constantFrom<ImportSource['format']>('csv', 'csv', 'blocks'),
  changes: fc.array(fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(5_000), arbitraryText), {
    minLength: 1,
    maxLength: 5,
  }),
});

/** What files come to after their changes, as their bytes; an empty one is what was to be written into it. */
export const bytesOfBrought = (): ((brought: Brought) => Uint8Array) => {
  const originals = files();
  return ({ file, changes }) =>
    changes.reduce<Uint8Array>(
      (bytes, [change, at, text]) => (bytes.length === 0 ? encode(text) : CHANGES[change]!(bytes, at, text)),
      originals[file % originals.length]!,
    );
};
