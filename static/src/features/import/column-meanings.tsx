import { COLUMN_MEANINGS, type FieldKey } from '#domain/okra-files/field-key';
import type { TableColumn } from '#domain/okra-files/table-columns';
import styles from './import.module.css';

const NAMES: Readonly<Partial<Record<FieldKey, string>>> = {
  title: 'Milestone',
  type: 'Type',
  objective: 'Objective',
  keyResult: 'Key result',
  hypothesis: 'Hypothesis',
  effort: 'Effort',
  businessValue: 'Business value',
  uxValue: 'UX value',
  dependencies: 'Dependencies',
  skills: 'Skills',
  plannedStart: 'Planned start',
  plannedEnd: 'Planned end',
  notes: 'Notes',
  description: 'Description',
  status: 'Status',
  timebox: 'Time-box',
  question: 'Question',
  measure: 'Measure',
  threshold: 'Threshold',
  decideBy: 'Decide by',
  colour: 'Color',
  id: 'ID, for references',
  link: 'Link to a key result',
  unlocks: 'Unlocks',
  task: 'Tasks',
};

interface ColumnMeaningsProps {
  /** With what each counts as: what somebody chose, or what its heading says. */
  readonly columns: readonly TableColumn[];
  readonly onChoose: (column: TableColumn, meaning: string) => void;
}

/** Says what each column of a table means, where its heading does not. Columns without a meaning are kept by their names. */
export const ColumnMeanings = ({ columns, onChoose }: ColumnMeaningsProps) => (
  <fieldset className={styles['columns']}>
    <legend className={styles['legend']}>What the columns mean</legend>
    {columns.map((column) => (
      <label key={column.at} className={styles['column']}>
        <span>{column.name}</span>
        {/* eslint-disable-next-line @atlaskit/design-system/no-html-select -- a dialog of thirty selects: the browser's own opens at once and fits every frame */}
        <select
          value={column.key ?? ''}
          onChange={({ target }) => {
            onChoose(column, target.value);
          }}
        >
          <option value="">Keep as it is</option>
          {COLUMN_MEANINGS.map((meaning) => (
            <option key={meaning} value={meaning}>
              {NAMES[meaning]}
            </option>
          ))}
          {column.key !== undefined && !COLUMN_MEANINGS.includes(column.key) && (
            <option value={column.key}>Kept, as {column.key}</option>
          )}
        </select>
      </label>
    ))}
  </fieldset>
);
