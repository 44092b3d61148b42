import { COLUMN_MEANINGS } from '#domain/okra-files/field-key';
import type { TableColumn } from '#domain/okra-files/table-columns';
import { NativeSelect, type Choice } from '../../ui/native-select';
import { FIELD_LABELS } from './field-labels';
import styles from './import.module.css';

interface ColumnMeaningsProps {
  /** With what each counts as: what somebody chose, or what its heading says. */
  readonly columns: readonly TableColumn[];
  readonly onChoose: (column: TableColumn, meaning: string) => void;
}

const choicesOf = ({ key }: TableColumn): readonly Choice<string>[] => [
  { value: '', label: 'Keep as it is' },
  ...COLUMN_MEANINGS.map((meaning) => ({ value: meaning, label: FIELD_LABELS[meaning] ?? meaning })),
  ...(key !== undefined && !COLUMN_MEANINGS.includes(key) ? [{ value: key, label: `Kept, as ${key}` }] : []),
];

/** Says what each column of a table means, where its heading does not. Columns without a meaning are kept by their names. */
export const ColumnMeanings = ({ columns, onChoose }: ColumnMeaningsProps) => (
  <fieldset className={styles['columns']}>
    <legend className={styles['legend']}>What the columns mean</legend>
    {columns.map((column) => (
      <label key={column.at} className={styles['column']}>
        <span>{column.name}</span>
        <NativeSelect
          value={column.key ?? ''}
          choices={choicesOf(column)}
          onChoose={(meaning) => {
            onChoose(column, meaning);
          }}
        />
      </label>
    ))}
  </fieldset>
);
