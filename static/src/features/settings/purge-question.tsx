import { useId } from 'react';
import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { FindingLine } from '../../ui/finding-line';
import { flag } from '../../ui/flag';
import { textWords } from './words/text-words';
import styles from './settings.module.css';

interface PurgeQuestionProps {
  readonly text: string;
  readonly onCancel: () => void;
  readonly onPurged: () => void;
}

/**
 * A purge has no way back, so it says what it means and asks. It stands below the row that it is about: a modal stands at the top
 * of a frame that may be as high as its content, where nobody who looks at the row would see it.
 */
export const PurgeQuestion = ({ text, onCancel, onPurged }: PurgeQuestionProps) => {
  const id = useId();
  const call = useCall();
  const store = useQuarterStore();
  const quarter = useQuarter((whole) => whole.id);
  const { mutate, isPending, error } = useMutation<Answer<'quarter.purge'>, CallFailed>({
    mutationFn: () =>
      call('quarter.purge', { quarter, commandId: crypto.randomUUID(), text, confirmed: true }),
    onSuccess: ({ seq, entries }) => {
      store.syncNow();
      flag({ id: `purged-${String(seq)}`, title: textWords.purged(entries), appearance: 'success' });
      onPurged();
    },
  });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves it from anywhere inside
    <div
      role="alertdialog"
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-means`}
      className={styles['question']}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <strong id={`${id}-ask`}>{textWords.ask}</strong>
      <div id={`${id}-means`}>
        <p>{textWords.means}</p>
        <p>{textWords.meansKept}</p>
      </div>
      {error !== null && (
        <div role="alert">
          <FindingLine severity="error">{error.message}</FindingLine>
        </div>
      )}
      <div className={styles['questionActs']}>
        <Button
          appearance="danger"
          isDisabled={isPending}
          onClick={() => {
            mutate();
          }}
        >
          {isPending ? textWords.purging : textWords.purgeForGood}
        </Button>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the question answers a press, and begins at the harmless answer */}
        <Button appearance="subtle" autoFocus onClick={onCancel}>
          {textWords.cancel}
        </Button>
      </div>
    </div>
  );
};
