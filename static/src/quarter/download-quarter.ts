import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import type { Quarter } from '#domain/quarter/quarter';

const save = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

const fileName = (label: string): string =>
  label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'quarter';

/** Saves the milestones as a table that spreadsheets open and an import reads back. */
export const downloadTable = (quarter: Quarter): void => {
  // Excel takes a file without this mark for windows-1252 and breaks every heart; an import ignores it.
  save(`${fileName(quarter.settings.label)}.csv`, 'text/csv', `\uFEFF${writeTable(quarter)}`);
};

/** Saves the whole quarter as blocks of text that an import reads back. */
export const downloadBlocks = (quarter: Quarter): void => {
  save(`${fileName(quarter.settings.label)}.md`, 'text/markdown', writeBlocks(quarter));
};
