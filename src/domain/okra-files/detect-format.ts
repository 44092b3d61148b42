import { findFieldKey } from './field-key';
import type { ImportSource } from './import-source';
import { tableHeadings } from './read-table';

/**
 * Whether a text is a table or blocks: by the file's ending where there is one that says so, else a first line whose
 * cells name the milestone's column is a table's.
 *
 * @param fileName empty for pasted text
 */
export const detectFormat = (fileName: string, text: string): ImportSource['format'] => {
  if (/\.(?:csv|tsv)$/i.test(fileName)) return 'csv';
  return tableHeadings(text).some((heading) => findFieldKey(heading) === 'title') ? 'csv' : 'blocks';
};
