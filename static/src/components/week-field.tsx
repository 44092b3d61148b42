import { SelectField } from '../ui/select-field';
import { weekWords } from './words/week-words';

/** Stands for no week among those to choose from. */
const NONE = 0;

interface WeekFieldProps {
  readonly label: string;
  /** The choice of no week. */
  readonly none: string;
  readonly week: number | null;
  /** So many the quarter has. */
  readonly weeks: number;
  readonly isReadOnly: boolean;
  readonly onChoose: (week: number | null) => void;
}

/** A week of the quarter, or none. */
export const WeekField = ({ label, none, week, weeks, isReadOnly, onChoose }: WeekFieldProps) => (
  <SelectField
    look="line"
    aria-label={label}
    value={week ?? NONE}
    isReadOnly={isReadOnly}
    choices={[
      { value: NONE, label: none },
      ...Array.from({ length: weeks }, (_, index) => ({
        value: index + 1,
        label: weekWords.weeks(index + 1, index + 1),
      })),
    ]}
    onChoose={(chosen) => {
      onChoose(chosen === NONE ? null : chosen);
    }}
  />
);
