import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { DateField } from '../../../ui/date-field';
import { FindingLine } from '../../../ui/finding-line';
import { LabelledField } from '../../../ui/labelled-field';
import { localDay } from '../../../ui/local-day';
import { preWorkWords } from '../words/pre-work-words';
import styles from './pre-work.module.css';

interface FormProps {
  /** ISO instant that stands there first. */
  readonly closesAt: string;
  readonly act: string;
  /** Why it was not taken; null: it was. */
  readonly onChoose: (closesAt: string) => string | null;
  readonly onLeave: () => void;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A day and a time on the wall of whoever leads; what is sent is the instant. */
export const ClosingForm = ({ closesAt, act, onChoose, onLeave }: FormProps) => {
  const [first] = useState(() => new Date(closesAt));
  const [day, setDay] = useState(() => localDay(first));
  const [time, setTime] = useState(() => `${two(first.getHours())}:${two(first.getMinutes())}`);
  const [problem, setProblem] = useState<string | null>(null);
  const send = (): void => {
    const at = new Date(`${day}T${time}`);
    setProblem(Number.isNaN(at.getTime()) ? preWorkWords.noTime : onChoose(at.toISOString()));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles['when']}>
        <LabelledField label={preWorkWords.day}>
          {(field) => <DateField {...field} value={day} onChoose={setDay} />}
        </LabelledField>
        <LabelledField label={preWorkWords.time}>
          {(field) => (
            <Textfield
              {...field}
              type="time"
              width="small"
              isCompact
              value={time}
              onChange={({ currentTarget }) => setTime(currentTarget.value)}
            />
          )}
        </LabelledField>
      </div>
      <p className={styles['quiet']}>{preWorkWords.hint}</p>
      {problem !== null && (
        <div role="alert">
          <FindingLine severity="error">{problem}</FindingLine>
        </div>
      )}
      <div className={styles['acts']}>
        <Button type="submit">{act}</Button>
        <Button appearance="subtle" onClick={onLeave}>
          {preWorkWords.leave}
        </Button>
      </div>
    </form>
  );
};
