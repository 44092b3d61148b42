import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { storedQuarter } from '../../../src/contract/stored-quarter';
import { draftEntry } from '../../../src/adapters/ledger/entry-record';
import { quarterShape } from '../../../src/adapters/ledger/quarter-shape';
import { readFolder } from '../../../static/src/features/import/read-files';
import { compareFiles } from '#domain/okra-files/compare/compare-files';
import type { ImportNote } from '#domain/okra-files/import-note';
import { readFiles } from '#domain/okra-files/import-quarter';
import type { ImportReview } from '#domain/quarter/import-review';
import type { ImportSource } from '#domain/quarter/import-source';
import type { Quarter } from '#domain/quarter/quarter';
import { as, aQuarter, context, decideSaid, LEAD } from '../../support/given/a-quarter';
import { done } from '../../support/given/done';
import { arbitraryBrought, bytesOfBrought, type Brought } from './brought-files';
import type { Fuzz } from './fuzz-result';
import { tryProperty } from './try-property';

/** Of the processor's own time: what others do on the machine counts for nothing. */
const LONGEST_MS = 1_000;

interface Folder {
  readonly files: readonly Brought[];
  readonly isZip: boolean;
  /** A byte of the archive that was damaged; null: it came as it was packed. */
  readonly damage: number | null;
  readonly clears: boolean;
  /** What is answered where a title is several things'. */
  readonly answer: number;
  /** Which of the differences are taken: every so many-th is left. */
  readonly leaves: number;
}

const arbitraryFolder: fc.Arbitrary<Folder> = fc.record({
  files: fc.array(arbitraryBrought, { minLength: 1, maxLength: 3 }),
  isZip: fc.boolean(),
  damage: fc.option(fc.nat(20_000), { freq: 2 }),
  clears: fc.boolean(),
  answer: fc.nat(3),
  leaves: fc.integer({ min: 2, max: 9 }),
});

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Where it is, and that it is there. */
const checkNotes = (sources: readonly ImportSource[], notes: readonly ImportNote[]): void => {
  const lines = new Map<string, number>();
  for (const { fileName, text } of sources)
    lines.set(fileName, Math.max(lines.get(fileName) ?? 0, text.split(/\r\n|\r|\n/).length));
  for (const { file, line, column, message } of notes) {
    const last = lines.get(file);
    if (last === undefined || line < 1 || line > last || column < 1 || message === '')
      throw new Error(`A note names no place: ${JSON.stringify({ file, line, column, message, last })}`);
  }
};

/** What is decided is what storage gives back. */
const checkStored = (quarter: Quarter, sources: readonly ImportSource[], review?: ImportReview): void => {
  const said = { kind: 'quarter.import', sources, ...(review === undefined ? {} : { review }) } as const;
  const decision = decideSaid(quarter, said, context(as(LEAD)), 'u1');
  if (!decision.ok) {
    if (decision.error.text === '') throw new Error('A refusal says nothing');
    return;
  }
  if (decision.value.length === 0) return;
  const entry = { seq: 9, commandId: 'u1', command: said.kind, by: LEAD, at: '', changes: decision.value };
  const { entry: again } = draftEntry(quarterShape(storedQuarter), entry);
  if (!isDeepStrictEqual(again.changes, JSON.parse(JSON.stringify(decision.value))))
    throw new Error('What was stored reads back as something else');
};

/** Files of people and of a folder, spoilt and packed, read into an empty quarter and held against one that is full. */
export const fuzzFiles: Fuzz = async (options) => {
  const bytesOf = bytesOfBrought();
  const empty = aQuarter();
  const full = done(aQuarter(), { kind: 'quarter.loadDemo' }).quarter;
  let slowest = 0;
  /** Each of what a page or a server does at once. */
  const timed = <T>(act: () => T): T => {
    const began = processorMs();
    const made = act();
    const took = processorMs() - began;
    slowest = Math.max(slowest, took);
    if (took > LONGEST_MS) throw new Error(`It took ${took.toFixed(0)} ms of the processor`);
    return made;
  };
  const read = async ({ files, isZip, damage }: Folder): Promise<readonly ImportSource[]> => {
    const named = files.map((file, at): [string, Uint8Array<ArrayBuffer>] => [
      `okra/${String(at)}.${file.format === 'csv' ? 'csv' : 'md'}`,
      new Uint8Array(bytesOf(file)),
    ]);
    if (!isZip) return (await readFolder(named.map(([name, bytes]) => new File([bytes], name)))).sources;
    const packed = new Uint8Array(zipSync(Object.fromEntries(named), { level: 0 }));
    if (damage !== null) packed[damage % packed.length]! ^= 0x81;
    return (await readFolder([new File([packed], 'okra.zip')])).sources;
  };
  // An archive that cannot be read is told to whoever looks for it.
  const tell = console.error;
  console.error = () => undefined;
  try {
    const result = await tryProperty(
      'files',
      arbitraryFolder,
      async (folder) => {
        const sources = await read(folder);
        if (sources.length === 0) return;
        timed(() => checkStored(empty, sources));
        const files = timed(() => readFiles(sources));
        const first = timed(() => compareFiles(full, files, 'u1', { sameAs: {}, clears: folder.clears }));
        if (!first.ok) {
          if (first.error.length === 0) throw new Error('It is refused without a word');
          checkNotes(sources, first.error);
          return;
        }
        checkNotes(sources, first.value.warnings);
        const sameAs = Object.fromEntries(
          first.value.ambiguous.map(({ key, options: of }) => [key, of[folder.answer] ?? 'new']),
        );
        const { clears } = folder;
        const isAsked = first.value.ambiguous.length > 0;
        const answered = isAsked ? compareFiles(full, files, 'u1', { sameAs, clears }) : first;
        if (!answered.ok) throw new Error('An answer makes a text that nobody can read');
        const taken = answered.value.differences.filter((_, at) => at % folder.leaves !== 0);
        const review = { sameAs, clears, taken: taken.map(({ key, was }) => ({ key, was })) };
        timed(() => checkStored(full, sources, review));
      },
      options,
    );
    return { ...result, tried: `${result.tried}, the slowest ${slowest.toFixed(0)} ms of the processor` };
  } finally {
    console.error = tell;
  }
};
