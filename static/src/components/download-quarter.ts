import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import type { Quarter } from '#domain/quarter/quarter';
import { fileName, saveFile } from '../ui/save-file';

/** Saves the milestones as a table that spreadsheets open and an import reads back. */
export const downloadTable = (quarter: Quarter): void => {
  // Excel takes a file without this mark for windows-1252 and breaks every heart; an import ignores it.
  saveFile(`${fileName(quarter.settings.label)}.csv`, 'text/csv', `\uFEFF${writeTable(quarter)}`);
};

/** Saves the whole quarter as blocks of text that an import reads back. */
export const downloadBlocks = (quarter: Quarter): void => {
  saveFile(`${fileName(quarter.settings.label)}.md`, 'text/markdown', writeBlocks(quarter));
};
