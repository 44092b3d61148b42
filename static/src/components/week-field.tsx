import { SelectField } from '../ui/select-field';
import { weekWords } from './words/week-words';

/** Stands for no week among those to choose from. */
const NONE = 0;

interface WeekFieldProps {
  /** Of the field that it stands in; else it is a line that is named by its label. */
  readonly id?: string;
  readonly label: string;
  /** The choice of no week. */
  readonly none: string;
  readonly week: number | null;
  /** So many the quarter has. */
  readonly weeks: number;
  /** The first that may be chosen. */
  readonly from?: number;
  readonly isReadOnly: boolean;
  readonly onChoose: (week: number | null) => void;
}

/** A week of the quarter, or none. */
export const WeekField = ({
  id,
  label,
  none,
  week,
  weeks,
  from = 1,
  isReadOnly,
  onChoose,
}: WeekFieldProps) => (
  <SelectField
    {...(id === undefined ? { look: 'line', 'aria-label': label } : { id })}
    value={week ?? NONE}
    isReadOnly={isReadOnly}
    choices={[
      { value: NONE, label: none },
      ...Array.from({ length: weeks - from + 1 }, (_, index) => ({
        value: index + from,
        label: weekWords.weeks(index + from, index + from),
      })),
    ]}
    onChoose={(chosen) => {
      onChoose(chosen === NONE ? null : chosen);
    }}
  />
);
