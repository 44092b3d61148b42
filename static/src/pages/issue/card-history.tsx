import { useId, useState } from 'react';
import type { Answer } from '../../rpc/call';
import { CardHistoryLines } from '../../components/card-history/card-history-lines';
import { cardHistoryWords } from '../../components/card-history/words/card-history-words';
import { useRpc } from '../../rpc/use-rpc';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import styles from './issue.module.css';

type History = Answer<'issue.history'>;

const Lines = ({ history: { quarter, entries, older } }: { readonly history: History }) => {
  const members = [...new Set(entries.flatMap(({ by }) => by ?? []))];
  const people = useRpc(
    'quarter.people',
    { quarter, members },
    { enabled: members.length > 0, staleTime: 600_000 },
  );
  return (
    <CardHistoryLines
      lines={entries}
      hasOlder={older}
      personOf={(member) => {
        const person = people.data?.find((one) => one.member === member);
        return (
          person && { name: person.displayName, picture: person.avatarUrl === '' ? null : person.avatarUrl }
        );
      }}
    />
  );
};

const Loaded = ({ issue }: { readonly issue: string }) => {
  const history = useRpc('issue.history', { issue });
  if (history.data !== undefined) return <Lines history={history.data} />;
  return history.error === null ? (
    <p role="status" className={styles['note']}>
      {cardHistoryWords.loading}
    </p>
  ) : (
    <div role="alert">
      <FindingLine severity="error">{history.error.message}</FindingLine>{' '}
      <TextButton onClick={() => void history.refetch()}>{cardHistoryWords.tryAgain}</TextButton>
    </div>
  );
};

/** Who did what to the card, asked for when it is opened. */
export const CardHistory = ({ issue }: { readonly issue: string }) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section className={styles['section']}>
      <h3 className={styles['strong']}>
        <TextButton
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? cardHistoryWords.hide : cardHistoryWords.show}
        </TextButton>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Loaded issue={issue} />}
      </div>
    </section>
  );
};
