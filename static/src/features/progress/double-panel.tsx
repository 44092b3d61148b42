import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { ErrorPanel } from '../../ui/error-panel';
import { Heading } from '../../ui/heading';
import { IssueLink } from '../../components/issue-link';
import { SkeletonLines } from '../../ui/skeletons';
import { useRepair } from './use-repair';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

type Double = Answer<'link.doubles'>['doubles'][number];

/** Several work items that say they are one card; the chosen one stays, the others lose OKRA's data. */
const DoubleLine = ({ double }: { readonly double: Double }) => {
  const { repair, isBusy } = useRepair();
  const { row, title, linked, others } = double;
  const all = linked === null ? others : [linked, ...others];
  return (
    <li>
      <p>{title}</p>
      <ul className={styles['work']} aria-label={progressWords.claimants(title)}>
        {all.map(({ issueId, issueKey, summary }) => (
          <li key={issueId} className={styles['card']}>
            <IssueLink issueKey={issueKey} />
            <span className={styles['title']}>{summary}</span>
            {issueId === linked?.issueId && <span className={styles['quiet']}>{progressWords.linked}</span>}
            {all.length > 1 && (
              <Button
                spacing="compact"
                isLoading={isBusy}
                aria-label={progressWords.keepFor(issueKey, title)}
                onClick={() => {
                  const drop = all.filter((one) => one.issueId !== issueId).map((one) => one.issueId);
                  repair({ procedure: 'link.settle', input: { row, keep: issueId, drop } });
                }}
              >
                {progressWords.keep}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
};

const Found = ({ quarter }: { readonly quarter: string }) => {
  const doubles = useRpc('link.doubles', { quarter }, { staleTime: 0 });
  const foreign = useRpc('link.foreign', { quarter }, { staleTime: 0 });
  const error = doubles.error ?? foreign.error;
  if (error !== null) {
    return (
      <ErrorPanel
        title={progressWords.duplicatesFailed}
        onRetry={() => {
          void doubles.refetch();
          void foreign.refetch();
        }}
      >
        {error.message}
      </ErrorPanel>
    );
  }
  if (doubles.data === undefined || foreign.data === undefined)
    return <SkeletonLines label={progressWords.duplicatesLoading} widths={['60%', '80%']} />;
  const [twice, strays] = [doubles.data.doubles, foreign.data.issues];
  if (twice.length + strays.length === 0)
    return <p className={styles['small']}>{progressWords.noDuplicates}</p>;
  return (
    <>
      {twice.length > 0 && (
        <ul className={styles['troubles']} aria-label={progressWords.duplicates}>
          {twice.map((double) => (
            <DoubleLine key={double.row} double={double} />
          ))}
        </ul>
      )}
      {strays.length > 0 && (
        <>
          <Heading level={3} look="xsmall">
            {progressWords.leftovers}
          </Heading>
          <p className={styles['quiet']}>{progressWords.leftoversNote}</p>
          <ul className={styles['work']} aria-label={progressWords.leftoversLabel}>
            {strays.map(({ issueId, issueKey, summary }) => (
              <li key={issueId} className={styles['card']}>
                <IssueLink issueKey={issueKey} />
                <span className={styles['title']}>{summary}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Duplicates and leftovers; Jira's search is asked only when somebody wants to know. */
export const DoublePanel = () => {
  const quarter = useQuarter(({ id }) => id);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles['panel']} aria-labelledby="progress-doubles">
      <Heading level={2} id="progress-doubles">
        {progressWords.duplicatesTitle}
      </Heading>
      {isOpen ? (
        <Found quarter={quarter} />
      ) : (
        <div className={styles['between']}>
          <p className={styles['quiet']}>{progressWords.duplicatesSentence}</p>
          <Button
            onClick={() => {
              setOpen(true);
            }}
          >
            {progressWords.duplicatesLook}
          </Button>
        </div>
      )}
    </section>
  );
};
