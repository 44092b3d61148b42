import { findFieldKey } from './field-key';
import type { ImportSource } from '../quarter/import-source';
import { DASHES } from './read-markdown-table';
import { tableRows } from './table-rows';

/** Enough of a text to see what it is. */
const SEEN = 20_000;

/**
 * Whether a text is a table or blocks: by the file's ending where there is one that says so, else a table's heading names
 * the milestone's column beside others, or nothing but it.
 *
 * @param fileName empty for pasted text
 */
export const detectFormat = (fileName: string, text: string): ImportSource['format'] => {
  if (/\.(?:csv|tsv|tab)$/i.test(fileName)) return 'csv';
  const [first = '', second = ''] = text
    .slice(0, SEEN)
    .trimStart()
    .split(/\r\n|\r|\n/, 2);
  if (first.includes('|') && DASHES.test(second.slice(0, 2_000))) return 'blocks';
  const { rows, head, isHeadless } = tableRows(fileName, text.slice(0, SEEN));
  if (isHeadless === true) return 'blocks';
  const cells = rows[head]?.cells ?? [];
  if (!cells.some((cell) => findFieldKey(cell) === 'title' && !/:\s*\S|^\s*#|:\s*$/.test(cell)))
    return 'blocks';
  return head === 0 ? 'csv' : cells.length > 1 && !text.includes('|') ? 'csv' : 'blocks';
};
