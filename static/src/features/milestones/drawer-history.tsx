import { useId, useMemo, useState } from 'react';
import { cardHistory } from '#domain/views/thread/card-history';
import { CardHistoryLines } from '../../components/card-history/card-history-lines';
import { cardHistoryWords } from '../../components/card-history/words/card-history-words';
import { useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { usePeople } from '../../sync/use-people';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

/** As far as a page looks back. */
const LOOK_BACK = 400;

type Reading = 'reading' | 'read' | 'failed';

const Lines = ({ card }: { readonly card: string }) => {
  const quarter = useQuarterState((state) => state.confirmed);
  const entries = useQuarterState((state) => state.entries);
  const seq = useQuarterState((state) => state.seq);
  const people = usePeople();
  const lines = useMemo(() => cardHistory(quarter, entries, card), [quarter, entries, card]);
  return (
    <CardHistoryLines
      lines={lines}
      // The first entry makes the quarter, and is no card's.
      hasOlder={(entries[0]?.seq ?? seq + 1) > 2}
      personOf={(member) => (member === null ? undefined : people.get(member))}
    />
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
          if (reading === null || reading === 'failed') read();
          else setReading(null);
        }}
      >
        {reading === null
          ? cardHistoryWords.show
          : reading === 'failed'
            ? cardHistoryWords.tryAgain
            : cardHistoryWords.hide}
      </TextButton>
      <div id={id} hidden={reading === null}>
        {reading === 'reading' && (
          <p role="status" className={styles['quiet']}>
            {cardHistoryWords.loading}
          </p>
        )}
        {reading === 'failed' && (
          <div role="alert">
            <FindingLine severity="error">{drawerWords.historyFailed}</FindingLine>
          </div>
        )}
        {reading === 'read' && <Lines card={card} />}
      </div>
    </section>
  );
};
