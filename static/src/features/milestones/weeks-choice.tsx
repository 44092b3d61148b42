import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { NativeSelect } from '../../ui/native-select';
import { bulkWords } from './words/bulk-words';
import styles from './bulk-bar.module.css';

interface WeeksChoiceProps {
  readonly weeks: number;
  readonly onChoose: (startWeek: number, endWeek: number) => void;
}

/** From which week to which. */
export const WeeksChoice = ({ weeks, onChoose }: WeeksChoiceProps) => {
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
      <label>
        <span>{bulkWords.from}</span>
        <NativeSelect value={start} choices={choices(1)} onChoose={setStart} />
      </label>
      <label>
        <span>{bulkWords.to}</span>
        <NativeSelect value={last} choices={choices(start)} onChoose={setEnd} />
      </label>
      <Button spacing="compact" onClick={() => onChoose(start, last)}>
        {bulkWords.place}
      </Button>
    </span>
  );
};
