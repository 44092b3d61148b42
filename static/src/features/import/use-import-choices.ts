import { useState } from 'react';
import type { TableColumn } from '#domain/okra-files/table-columns';
import type { UnknownWord } from '#domain/okra-files/unknown-words';
import { keptColumns } from './kept-columns';
import type { PastedText } from './text-source';

const NOTHING: PastedText = { fileName: '', text: '' };

export interface ImportChoices {
  readonly pasted: PastedText;
  /** What somebody chose a column to mean, by its place: two columns may have one name. */
  readonly columns: Readonly<Record<string, string>>;
  /** What somebody said that a word means, by its field. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The text to import and what was chosen for it. Choices last while a file is open, whatever is mended in its text. */
export const useImportChoices = () => {
  const [choices, setChoices] = useState<ImportChoices>({ pasted: NOTHING, columns: {}, words: {} });

  const change = (pasted: PastedText): void => {
    setChoices((present) => {
      const isSameFile = pasted.fileName === present.pasted.fileName && pasted.text.trim() !== '';
      return {
        pasted,
        columns: isSameFile ? keptColumns(present.columns, present.pasted.text, pasted.text) : {},
        words: isSameFile ? present.words : {},
      };
    });
  };

  const chooseColumn = ({ at }: TableColumn, meaning: string): void => {
    setChoices((present) => ({ ...present, columns: { ...present.columns, [String(at)]: meaning } }));
  };

  const chooseWord = ({ key, word }: UnknownWord, meaning: string): void => {
    setChoices((present) => {
      const { [word]: _, ...others } = present.words[key] ?? {};
      const chosen = meaning === '' ? others : { ...others, [word]: meaning };
      return { ...present, words: { ...present.words, [key]: chosen } };
    });
  };

  return { choices, change, chooseColumn, chooseWord };
};
