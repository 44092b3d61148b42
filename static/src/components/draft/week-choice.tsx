import { useId } from 'react';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { SelectField } from '../../ui/select-field';
import { weeksRange } from './draft-dates';
import { draftWords } from './words/draft-words';
import styles from './week-choice.module.css';

interface WeekChoiceProps {
  readonly label: string;
  /** Null: none is chosen yet. */
  readonly value: number | null;
  readonly draft: Pick<DraftPlan, 'weeks' | 'startDate'>;
  /** First week that may be chosen. */
  readonly from: number;
  readonly onChange: (week: number) => void;
}

/** A week of the quarter with its days, out of a list. */
export const WeekChoice = ({ label, value, draft, from, onChange }: WeekChoiceProps) => {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <SelectField
        id={id}
        value={value}
        prompt={draftWords.chooseWeek}
        choices={Array.from({ length: draft.weeks - from + 1 }, (_, index) => index + from).map((week) => ({
          value: week,
          label: draftWords.weekOption(week, weeksRange(draft.startDate, week, week)),
        }))}
        onChoose={onChange}
      />
    </div>
  );
};
