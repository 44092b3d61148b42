import type { KeyboardEvent } from 'react';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { daysAround } from '#domain/kernel/days-around';
import type { Day } from '#domain/kernel/day';
import { useQuarter } from '../../sync/quarter-context';
import { DateField } from '../../ui/date-field';
import type { CheckInDraft } from './check-in-draft';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

interface CheckInRowProps {
  readonly code: string;
  readonly draft: CheckInDraft;
  readonly today: Day;
  readonly columns: number;
  readonly onChange: (draft: CheckInDraft | null) => void;
  readonly onSave: () => void;
}

/** What belongs to a value that is being typed: why, and when it was seen. */
export const CheckInRow = ({ code, draft, today, columns, onChange, onSave }: CheckInRowProps) => {
  const settings = useQuarter((quarter) => quarter.settings);
  const saveOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onSave();
  };
  return (
    <tr className={styles['under']}>
      <td colSpan={columns}>
        <div className={styles['note']} role="group" aria-label={keyResultsWords.valueOf(code)}>
          <label className={styles['noteText']}>
            <span>{keyResultsWords.note}</span>
            <Textfield
              isCompact
              aria-label={keyResultsWords.noteOf(code)}
              value={draft.note}
              onChange={({ currentTarget }) => {
                onChange({ ...draft, note: currentTarget.value });
              }}
              onKeyDown={saveOnEnter}
            />
          </label>
          <span className={styles['noteDay']}>
            <span>{keyResultsWords.seenOn}</span>
            <DateField
              aria-label={keyResultsWords.dayOf(code)}
              min={daysAround(settings)?.first}
              max={today}
              value={draft.day ?? today}
              onChoose={(day) => {
                onChange({ ...draft, day: day === today ? null : day });
              }}
            />
          </span>
          <Button
            appearance="subtle"
            spacing="compact"
            aria-label={keyResultsWords.discardOf(code)}
            onClick={() => {
              onChange(null);
            }}
          >
            {keyResultsWords.discard}
          </Button>
        </div>
      </td>
    </tr>
  );
};
