import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { FindingLine } from './finding-line';
import { uiWords } from './words/ui-words';
import styles from './text-conflict.module.css';

interface TextConflictProps {
  /** "Not saved: Priya changed this line." */
  readonly sentence: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote the same line: nothing is lost, and whoever came second decides having seen both. */
export const TextConflict = ({ sentence, mine, theirs, onKeepMine, onTakeTheirs }: TextConflictProps) => {
  const [both, setBoth] = useState(false);
  return (
    <div className={styles['conflict']}>
      <div className={styles['line']}>
        <FindingLine severity="warn">{sentence}</FindingLine>
        {!both && (
          <Button spacing="compact" appearance="subtle" onClick={() => setBoth(true)}>
            {uiWords.showBoth}
          </Button>
        )}
      </div>
      {both && (
        <div className={styles['both']}>
          <div role="group" aria-label={uiWords.theirs}>
            <span className={styles['whose']}>{uiWords.theirs}</span>
            <span className={styles['text']}>{theirs === '' ? uiWords.empty : theirs}</span>
            <Button spacing="compact" onClick={onTakeTheirs}>
              {uiWords.takeTheirs}
            </Button>
          </div>
          <div role="group" aria-label={uiWords.yours}>
            <span className={styles['whose']}>{uiWords.yours}</span>
            <span className={styles['text']}>{mine === '' ? uiWords.empty : mine}</span>
            <Button spacing="compact" onClick={onKeepMine}>
              {uiWords.keepMine}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
