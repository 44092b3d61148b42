import { useId, useState } from 'react';
import Button from '@atlaskit/button/new';
import { SelectField } from '../../ui/select-field';
import { bulkWords } from './words/bulk-words';
import styles from './bulk-bar.module.css';

interface WeeksChoiceProps {
  readonly weeks: number;
  readonly onChoose: (startWeek: number, endWeek: number) => void;
}

/** From which week to which. */
export const WeeksChoice = ({ weeks, onChoose }: WeeksChoiceProps) => {
  const id = useId();
  const [start, setStart] = useState(1);
  const [end, setEnd] = useState(1);
  const last = Math.max(start, end);
  const choices = (from: number) =>
    Array.from({ length: weeks - from + 1 }, (_, index) => ({
      value: from + index,
      label: bulkWords.week(from + index),
    }));
  return (
    <span className={styles['weeks']}>
      <label htmlFor={`${id}-from`}>{bulkWords.from}</label>
      <SelectField id={`${id}-from`} value={start} choices={choices(1)} onChoose={setStart} />
      <label htmlFor={`${id}-to`}>{bulkWords.to}</label>
      <SelectField id={`${id}-to`} value={last} choices={choices(start)} onChoose={setEnd} />
      <Button spacing="compact" onClick={() => onChoose(start, last)}>
        {bulkWords.place}
      </Button>
    </span>
  );
};
