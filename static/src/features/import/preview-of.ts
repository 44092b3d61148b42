import { importFiles, readFiles, type ImportedFile } from '#domain/okra-files/import-quarter';
import type { ImportSource } from '#domain/quarter/import-source';
import type { Quarter } from '#domain/quarter/quarter';

/** The texts as cards, whatever quarter they would come into. Null: there is no text. */
export const readTexts = (sources: readonly ImportSource[]): readonly ImportedFile[] | null =>
  sources.every(({ text }) => text.trim() === '') ? null : readFiles(sources);

/** What an import would do, by the very code that will decide: what the preview says is what happens. */
export const previewOf = (quarter: Quarter, files: readonly ImportedFile[] | null) =>
  files === null ? null : importFiles(quarter, files, 'preview');
