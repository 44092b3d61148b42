import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Trouble } from './trouble-list';
import { useRepair } from './use-repair';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

/** What helps against a trouble, for whoever may publish. What cannot be taken back asks first. */
export const TroubleActs = ({ trouble }: { readonly trouble: Trouble }) => {
  const { row, issueId, issueKey, kind } = trouble;
  const { repair, isBusy } = useRepair();
  const [isAsking, setAsking] = useState(false);
  const again = (confirmed: boolean): void => {
    repair({ procedure: 'link.again', input: { row, issue: issueId, confirmed } });
  };
  switch (kind) {
    case 'hidden':
      return null;
    case 'deleted':
      return (
        <Button
          spacing="compact"
          isLoading={isBusy}
          aria-label={progressWords.freeCardOf(issueKey)}
          onClick={() => {
            again(false);
          }}
        >
          {progressWords.freeCard}
        </Button>
      );
    case 'unseen':
      return isAsking ? (
        <div className={styles['acts']}>
          <span className={styles['small']}>{progressWords.freeCardRisk}</span>
          <Button
            spacing="compact"
            appearance="warning"
            isLoading={isBusy}
            onClick={() => {
              again(true);
            }}
          >
            {progressWords.confirmGone}
          </Button>
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => {
              setAsking(false);
            }}
          >
            {progressWords.cancel}
          </Button>
        </div>
      ) : (
        <Button
          spacing="compact"
          aria-label={progressWords.freeCardOf(issueKey)}
          onClick={() => {
            setAsking(true);
          }}
        >
          {progressWords.freeCard}
        </Button>
      );
    case 'moved':
    case 'converted':
      return (
        <Button
          spacing="compact"
          isLoading={isBusy}
          aria-label={progressWords.unlinkFrom(issueKey)}
          onClick={() => {
            repair({ procedure: 'link.remove', input: { row, issue: issueId } });
          }}
        >
          {progressWords.unlink}
        </Button>
      );
  }
};
