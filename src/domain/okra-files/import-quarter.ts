import type { Change } from '../quarter/change';
import type { Quarter } from '../quarter/quarter';
import { MAX_MILESTONES } from '../entities/milestones/milestone/milestone';
import { failed, ok, type Result } from '../kernel/result';
import { draftChanges } from './draft-changes';
import { openDraft, type ImportDraft } from './import-draft';
import type { ImportNote } from './import-note';
import type { ImportSource } from '../quarter/import-source';
import type { ReadFile } from './read-card';
import { readIntoDraft } from './read-into-draft';
import { readSource } from './read-source';

export interface Import {
  readonly changes: readonly Change[];
  /** How many blocks and rows were read as something, whether or not anything comes of them. */
  readonly cards: number;
  /** What was not read, or in a way that its writer may not expect: left out, merged, repaired. By file and line. */
  readonly warnings: readonly ImportNote[];
}

/** Told of a draft that holds more than a quarter may. */
export const tooMany = (draft: ImportDraft, file: string): readonly ImportNote[] =>
  draft.milestones.length <= MAX_MILESTONES
    ? []
    : [
        {
          file,
          line: 1,
          column: 1,
          message: `With this import the quarter would hold ${String(draft.milestones.length)} milestones; its limit is ${String(MAX_MILESTONES)}. Drop rows, or start another quarter.`,
        },
      ];

/** As somebody goes through the files. */
export const inOrder = (notes: readonly ImportNote[]): readonly ImportNote[] =>
  [...notes].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );

/** A file with its cards, whatever quarter they come into: read once, however often the quarter changes meanwhile. */
export interface ImportedFile extends ReadFile {
  readonly fileName: string;
}

/** Reads files as cards and notes. It is the costly half of an import, and knows no quarter. */
export const readFiles = (sources: readonly ImportSource[]): readonly ImportedFile[] =>
  sources.map((source) => ({ ...readSource(source), fileName: source.fileName }));

/**
 * What tables and blocks of text add to a quarter (G-26). A text that cannot be read is refused whole; a value that cannot
 * is left out, its card comes in, and its line is told. Cards with the title of one that is there are that card: empty fields
 * are filled, and what contradicts stays as it was.
 *
 * @param commandId ids of what is made derive from it
 */
export const importFiles = (
  quarter: Quarter,
  files: readonly ImportedFile[],
  commandId: string,
): Result<Import, readonly ImportNote[]> => {
  const draft = openDraft(quarter, commandId);
  const cards = readIntoDraft(draft, files);
  const errors = [...draft.errors, ...tooMany(draft, files[0]?.fileName ?? '')];
  if (errors.length > 0) return failed(inOrder(errors));
  return ok({ changes: draftChanges(draft), cards, warnings: inOrder(draft.warnings) });
};

/** The same from the texts themselves. */
export const importQuarter = (
  quarter: Quarter,
  sources: readonly ImportSource[],
  commandId: string,
): Result<Import, readonly ImportNote[]> => importFiles(quarter, readFiles(sources), commandId);
