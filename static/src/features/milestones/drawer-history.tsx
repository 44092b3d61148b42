import { useId, useMemo, useState } from 'react';
import { cardHistory } from '#domain/views/thread/card-history';
import { useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { usePersonName } from '../../sync/use-person-name';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import { historyWords } from './words/history-words';
import styles from './drawer.module.css';

/** As far as a page looks back; older ones are told by the work item. */
const LOOK_BACK = 400;
const SHOWN = 8;

type Reading = 'reading' | 'read' | 'failed';

const Lines = ({ card }: { readonly card: string }) => {
  const quarter = useQuarterState((state) => state.confirmed);
  const entries = useQuarterState((state) => state.entries);
  const nameOf = usePersonName();
  const [isWhole, setWhole] = useState(false);
  const lines = useMemo(() => cardHistory(quarter, entries, card), [quarter, entries, card]);
  const shown = isWhole ? lines : lines.slice(0, SHOWN);
  return (
    <>
      <ul className={styles['history']}>
        {shown.map(({ seq, at, by, acts, undid }) => (
          <li key={seq}>
            <span dir="auto">{historyWords.did(nameOf(by), acts, undid !== null)}</span>{' '}
            <time className={styles['quiet']} dateTime={at}>
              {historyWords.when(at)}
            </time>
          </li>
        ))}
      </ul>
      {lines.length === 0 && <p className={styles['quiet']}>{historyWords.nothing}</p>}
      {lines.length > shown.length && (
        <TextButton onClick={() => setWhole(true)}>
          {historyWords.showMore(lines.length - shown.length)}
        </TextButton>
      )}
      {(entries[0]?.seq ?? 1) > 2 && <p className={styles['quiet']}>{historyWords.older(LOOK_BACK)}</p>}
    </>
  );
};

/** Who did what to a card, asked for when it is opened. */
export const DrawerHistory = ({ card }: { readonly card: string }) => {
  const store = useQuarterStore();
  const [reading, setReading] = useState<Reading | null>(null);
  const id = useId();
  const read = (): void => {
    setReading('reading');
    store
      .loadHistory(LOOK_BACK)
      .then(() => setReading('read'))
      .catch(() => setReading('failed'));
  };
  return (
    <section>
      <TextButton
        aria-expanded={reading !== null}
        aria-controls={id}
        onClick={() => {
          if (reading === null) read();
          else setReading(null);
        }}
      >
        {reading === null ? historyWords.show : historyWords.hide}
      </TextButton>
      <div id={id} hidden={reading === null}>
        {reading === 'reading' && (
          <p role="status" className={styles['quiet']}>
            {historyWords.reading}
          </p>
        )}
        {reading === 'failed' && (
          <div role="alert">
            <FindingLine severity="error">{historyWords.failed}</FindingLine>{' '}
            <TextButton onClick={read}>{historyWords.tryAgain}</TextButton>
          </div>
        )}
        {reading === 'read' && <Lines card={card} />}
      </div>
    </section>
  );
};
