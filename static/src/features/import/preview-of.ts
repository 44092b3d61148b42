import { importQuarter } from '#domain/okra-files/import-quarter';
import type { ImportSource } from '#domain/quarter/import-source';
import type { Quarter } from '#domain/quarter/quarter';

/** What an import would do, by the very code that will decide: what the preview says is what happens. Null: there is no text. */
export const previewOf = (quarter: Quarter, source: ImportSource) =>
  source.text.trim() === '' ? null : importQuarter(quarter, [source], 'preview');
