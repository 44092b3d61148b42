import { useId } from 'react';
import { withoutInvisible } from '#domain/kernel/invisible';
import { COLUMN_MEANINGS } from '#domain/okra-files/field-key';
import type { SampledColumn, TableColumn } from '#domain/okra-files/table-columns';
import type { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/select-field';
import { FIELD_LABELS } from './words/field-labels';
import { importWords } from './words/import-words';
import styles from './import.module.css';

type OnChoose = (column: TableColumn, meaning: string) => void;

const choicesOf = ({ key }: TableColumn): readonly Choice<string>[] => [
  { value: '', label: importWords.columnKept },
  ...COLUMN_MEANINGS.map((meaning) => ({ value: meaning, label: FIELD_LABELS[meaning] ?? meaning })),
  ...(key !== undefined && !COLUMN_MEANINGS.includes(key)
    ? [{ value: key, label: importWords.columnKeptAs(key) }]
    : []),
];

interface ColumnLineProps {
  readonly column: SampledColumn;
  readonly onChoose: OnChoose;
}

const ColumnLine = ({ column, onChoose }: ColumnLineProps) => {
  const id = useId();
  const { name, key, samples } = column;
  return (
    <div className={styles['column']}>
      <span className={styles['columnHead']}>
        <label htmlFor={`${id}-choice`} className={styles['cut']} title={name}>
          <bdi>{withoutInvisible(name)}</bdi>
        </label>
        <span id={`${id}-samples`} className={[styles['hint'], styles['cut']].join(' ')}>
          {samples.length === 0 ? importWords.columnEmpty : importWords.samples(samples)}
        </span>
      </span>
      <SelectField
        id={`${id}-choice`}
        aria-describedby={`${id}-samples`}
        value={key ?? ''}
        choices={choicesOf(column)}
        onChoose={(meaning) => {
          onChoose(column, meaning);
        }}
      />
    </div>
  );
};

interface ColumnMeaningsProps {
  /** With what each counts as: what somebody chose, or what its heading says. */
  readonly columns: readonly SampledColumn[];
  readonly onChoose: OnChoose;
}

/** Says what each column of a table means, where its heading does not. Columns without a meaning are kept by their names. */
export const ColumnMeanings = ({ columns, onChoose }: ColumnMeaningsProps) => (
  <fieldset className={styles['columns']}>
    <legend className={styles['legend']}>{importWords.columns}</legend>
    {columns.map((column) => (
      <ColumnLine key={column.at} column={column} onChoose={onChoose} />
    ))}
  </fieldset>
);
