import { useId } from 'react';
import { withoutInvisible } from '#domain/kernel/invisible';
import { ownValue } from '#domain/kernel/own-value';
import { SCALE_STEPS, type UnknownWord } from '#domain/okra-files/unknown-words';
import { SelectField } from '../../ui/select-field';
import { FIELD_LABELS } from './words/field-labels';
import { importWords } from './words/import-words';
import styles from './import.module.css';

/** The most frequent; a column of a hundred words is no scale of anybody's. */
const SHOWN = 24;

interface WordMeaningsProps {
  readonly words: readonly UnknownWord[];
  /** What was chosen so far, by field and word. */
  readonly meanings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly onChoose: (word: UnknownWord, meaning: string) => void;
}

interface WordLineProps extends Omit<WordMeaningsProps, 'words'> {
  readonly word: UnknownWord;
}

const WordLine = ({ word, meanings, onChoose }: WordLineProps) => {
  const id = useId();
  return (
    <div className={styles['column']}>
      <label htmlFor={id}>
        {importWords.wordOf(FIELD_LABELS[word.key] ?? word.key, withoutInvisible(word.word))}{' '}
        <span className={`${styles['where']} ${styles['count']}`}>{importWords.wordCount(word.count)}</span>
      </label>
      <SelectField
        id={id}
        value={ownValue(meanings[word.key], word.word) ?? ''}
        choices={[
          { value: '', label: importWords.wordLeftOut },
          ...SCALE_STEPS[word.key].map((step) => ({ value: step, label: step })),
        ]}
        onChoose={(meaning) => {
          onChoose(word, meaning);
        }}
      />
    </div>
  );
};

/** Says once, for all rows, what a word means that stands in no scale: Story is an Epic. Else its cards come in without it. */
export const WordMeanings = ({ words, meanings, onChoose }: WordMeaningsProps) => (
  <fieldset className={styles['columns']}>
    <legend className={styles['legend']}>{importWords.words}</legend>
    {words.slice(0, SHOWN).map((word) => (
      <WordLine key={`${word.key} ${word.word}`} word={word} meanings={meanings} onChoose={onChoose} />
    ))}
    {words.length > SHOWN && (
      <span className={styles['hint']}>{importWords.wordsBeyond(words.length - SHOWN)}</span>
    )}
  </fieldset>
);
