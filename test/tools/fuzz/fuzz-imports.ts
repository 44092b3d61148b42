import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { decodeText } from '#domain/okra-files/decode-text';
import { writeTree } from '#domain/okra-files/tree/write-tree';
import type { ImportSource } from '#domain/quarter/import-source';
import { CommandSchema } from '../../../src/contract/command';
import { CASES_FOLDER } from '../../support/cases/cases';
import { aQuarter, as, LEAD } from '../../support/given/a-quarter';
import { done } from '../../support/given/done';
import { keepQuarter } from '../../support/ledger/kept-quarter';
import { projectRoot } from '../setup/project';
import { arbitraryText } from './arbitrary-text';
import type { Fuzz } from './fuzz-result';
import { tryProperty } from './try-property';

/** An invocation of the platform ends after 25 s; on a busy machine a text takes several times as long as on a quiet one. */
const LONGEST_MS = 5_000;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files as people bring them, and a table with every column. */
const files = (): readonly Uint8Array[] => {
  const folder = join(projectRoot, CASES_FOLDER);
  return [
    ...readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    // What an export wrote, whose blocks and columns are read by readers of their own.
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

interface Brought {
  readonly file: number;
  readonly format: ImportSource['format'];
  readonly changes: readonly (readonly [number, number, string])[];
}

const arbitraryBrought: fc.Arbitrary<Brought> = fc.record({
  file: fc.nat(200),
  format: fc.constantFrom<ImportSource['format']>('csv', 'csv', 'blocks'),
  changes: fc.array(fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(5_000), arbitraryText), {
    minLength: 1,
    maxLength: 5,
  }),
});

/** Own copies of people's files, and random texts, put through the import into a quarter in storage, twice. */
export const fuzzImports: Fuzz = (options) => {
  const originals = files();
  const textOf = ({ file, changes }: Brought): string =>
    decodeText(
      changes.reduce<Uint8Array>(
        (bytes, [change, at, text]) =>
          bytes.length === 0 ? encode(text) : CHANGES[change]!(bytes, at, text),
        originals[file % originals.length]!,
      ),
    );
  return tryProperty(
    'imports',
    arbitraryBrought,
    async (brought) => {
      const text = textOf(brought);
      const quarter = await keepQuarter();
      for (const id of ['once', 'again']) {
        const sources = [{ fileName: 'brought.csv', format: brought.format, text }];
        const command = { id, kind: 'quarter.import', sources } as const;
        // A page cannot send it.
        if (!CommandSchema.safeParse(command).success) return;
        const began = performance.now();
        const outcome = await quarter.send(command, as(LEAD));
        const took = performance.now() - began;
        const told = `of\n${JSON.stringify(text.slice(0, 3_000))}`;
        if (!['entered', 'unchanged', 'refused'].includes(outcome.kind))
          throw new Error(`${JSON.stringify(outcome)} ${told}`);
        if (took > LONGEST_MS) throw new Error(`It took ${took.toFixed(0)} ms ${told}`);
      }
      if (!isDeepStrictEqual(await quarter.cold(), quarter.now()))
        throw new Error(`A cold process reads another quarter of\n${JSON.stringify(text.slice(0, 3_000))}`);
    },
    options,
  );
};
