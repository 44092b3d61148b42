import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Trouble } from './trouble-list';
import { useRepair } from './use-repair';
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
          aria-label={`Free the card of ${issueKey}`}
          onClick={() => {
            again(false);
          }}
        >
          Free the card
        </Button>
      );
    case 'unseen':
      return isAsking ? (
        <div className={styles['acts']}>
          <span className={styles['small']}>If it still exists, publishing makes a second one.</span>
          <Button
            spacing="compact"
            appearance="warning"
            isLoading={isBusy}
            onClick={() => {
              again(true);
            }}
          >
            It is gone for good
          </Button>
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => {
              setAsking(false);
            }}
          >
            Cancel
          </Button>
        </div>
      ) : (
        <Button
          spacing="compact"
          aria-label={`Free the card of ${issueKey}`}
          onClick={() => {
            setAsking(true);
          }}
        >
          Free the card
        </Button>
      );
    case 'moved':
    case 'converted':
      return (
        <Button
          spacing="compact"
          isLoading={isBusy}
          aria-label={`Unlink ${issueKey} from its card`}
          onClick={() => {
            repair({ procedure: 'link.remove', input: { row, issue: issueId } });
          }}
        >
          Unlink
        </Button>
      );
  }
};
