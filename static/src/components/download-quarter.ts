import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import type { Quarter } from '#domain/quarter/quarter';
import { flag } from '../ui/flag';
import { fileName, saveFile } from '../ui/save-file';
import { componentWords } from './words/component-words';

/** A frame shows no download of its own: the flag names the file. */
const saveNamed = (name: string, type: string, text: string): void => {
  saveFile(name, type, text);
  flag({ id: `saved-${name}`, title: componentWords.saved(name), appearance: 'success' });
};

/** Saves the milestones as a table that spreadsheets open and an import reads back. */
export const downloadTable = (quarter: Quarter): void => {
  // Excel takes a file without this mark for windows-1252 and breaks every heart; an import ignores it.
  saveNamed(`${fileName(quarter.settings.label)}.csv`, 'text/csv', `\uFEFF${writeTable(quarter)}`);
};

/** Saves the whole quarter as blocks of text that an import reads back. */
export const downloadBlocks = (quarter: Quarter): void => {
  saveNamed(`${fileName(quarter.settings.label)}.md`, 'text/markdown', writeBlocks(quarter));
};
