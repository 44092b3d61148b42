import { COLUMN_MEANINGS, findFieldKey, type FieldKey } from '#domain/okra-files/field-key';
import styles from './import.module.css';
import { ownValue } from '#domain/shared/own-value';

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
};

interface ColumnMeaningsProps {
  readonly headings: readonly string[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (heading: string, meaning: string) => void;
}

/** Says what each column of a table means, where its heading does not. Columns without a meaning are kept by their names. */
export const ColumnMeanings = ({ headings, chosen, onChoose }: ColumnMeaningsProps) => (
  <fieldset className={styles['columns']}>
    <legend className={styles['legend']}>What the columns mean</legend>
    {headings.map((heading) => (
      <label key={heading} className={styles['column']}>
        <span>{heading}</span>
        {/* eslint-disable-next-line @atlaskit/design-system/no-html-select -- a dialog of thirty selects: the browser's own opens at once and fits every frame */}
        <select
          value={ownValue(chosen, heading) ?? findFieldKey(heading) ?? ''}
          onChange={({ target }) => {
            onChoose(heading, target.value);
          }}
        >
          <option value="">Keep as it is</option>
          {COLUMN_MEANINGS.map((meaning) => (
            <option key={meaning} value={meaning}>
              {NAMES[meaning]}
            </option>
          ))}
        </select>
      </label>
    ))}
  </fieldset>
);
