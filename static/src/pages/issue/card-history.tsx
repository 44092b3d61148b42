import { useId, useState } from 'react';
import Avatar from '@atlaskit/avatar';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

type History = Answer<'issue.history'>;

const SHOWN = 10;
const dayFormat = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short' });
const listFormat = new Intl.ListFormat('en');

interface LinesProps {
  readonly history: History;
}

const Lines = ({ history: { quarter, entries, older } }: LinesProps) => {
  const [all, setAll] = useState(false);
  const members = [...new Set(entries.flatMap(({ by }) => by ?? []))];
  const people = useRpc(
    'quarter.people',
    { quarter, members },
    { enabled: members.length > 0, staleTime: 600_000 },
  );
  const personOf = (member: string | null) =>
    member === null ? undefined : people.data?.find((person) => person.member === member);
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <>
      <ul className={styles['history']}>
        {shown.map(({ seq, at, by, acts, undid }) => {
          const person = personOf(by);
          const name = person?.displayName ?? issueWords.somebody;
          const picture = person?.avatarUrl ?? '';
          return (
            <li key={seq} className={styles['event']}>
              <Avatar size="small" name={name} {...(picture === '' ? {} : { src: picture })} />
              <span className={styles['grow']}>
                <strong>{name.split(' ')[0]}</strong> {listFormat.format(acts)}
                <span className={styles['note']}>
                  {` · ${undid === null ? issueWords.madeIn(seq) : issueWords.tookBack(seq, undid)}`}
                </span>
              </span>
              <time className={styles['note']} dateTime={at}>
                {dayFormat.format(new Date(at))}
              </time>
            </li>
          );
        })}
      </ul>
      {entries.length === 0 && <p className={styles['note']}>{issueWords.historyEmpty}</p>}
      {entries.length > shown.length && (
        <TextButton
          onClick={() => {
            setAll(true);
          }}
        >
          {issueWords.showMore(entries.length - shown.length)}
        </TextButton>
      )}
      {older && entries.length === shown.length && (
        <p className={styles['note']}>{issueWords.historyOlder}</p>
      )}
    </>
  );
};

const Loaded = ({ issue }: { readonly issue: string }) => {
  const history = useRpc('issue.history', { issue });
  if (history.data !== undefined) return <Lines history={history.data} />;
  return history.error === null ? (
    <p role="status" className={styles['note']}>
      {issueWords.historyLoading}
    </p>
  ) : (
    <div role="alert">
      <FindingLine severity="error">{history.error.message}</FindingLine>{' '}
      <TextButton onClick={() => void history.refetch()}>{issueWords.tryAgain}</TextButton>
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
          {isOpen ? issueWords.historyHide : issueWords.historyShow}
        </TextButton>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Loaded issue={issue} />}
      </div>
    </section>
  );
};
