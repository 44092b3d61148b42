import { detectFormat } from '#domain/okra-files/detect-format';
import type { ImportSource } from '#domain/quarter/import-source';
import type { ImportChoices } from './use-import-choices';

/** A table whose headings nobody knows is still a table: its columns are given a meaning in the dialog. */
const looksLikeTable = (text: string): boolean => {
  const [first = '', second = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = [',', ';', '\t'].find((mark) => first.includes(mark) && second.includes(mark));
  return separator !== undefined && !/^\s*(?:#|[-*]\s|[\w ]+:)/.test(first);
};

/** What is previewed, and sent as it is: the text with what somebody chose for it. */
export const chosenSource = ({ pasted: { fileName, text }, columns, words }: ImportChoices): ImportSource => {
  const areColumnsChosen = Object.keys(columns).length > 0;
  return {
    fileName,
    format: areColumnsChosen || looksLikeTable(text) ? 'csv' : detectFormat(fileName, text),
    text,
    ...(areColumnsChosen ? { columns } : {}),
    ...(Object.keys(words).length > 0 ? { meanings: words } : {}),
  };
};
