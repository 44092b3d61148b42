import { importFiles, readFiles, type ImportedFile } from '#domain/okra-files/import-quarter';
import type { ImportSource } from '#domain/quarter/import-source';
import type { Quarter } from '#domain/quarter/quarter';

/** The text as cards, whatever quarter they would come into. Null: there is no text. */
export const readText = (source: ImportSource): readonly ImportedFile[] | null =>
  source.text.trim() === '' ? null : readFiles([source]);

/** What an import would do, by the very code that will decide: what the preview says is what happens. */
export const previewOf = (quarter: Quarter, files: readonly ImportedFile[] | null) =>
  files === null ? null : importFiles(quarter, files, 'preview');
