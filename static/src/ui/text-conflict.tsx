import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { FindingLine } from './finding-line';
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
            Show both
          </Button>
        )}
      </div>
      {both && (
        <div className={styles['both']}>
          <div role="group" aria-label="Theirs">
            <span className={styles['whose']}>Theirs</span>
            <span className={styles['text']}>{theirs === '' ? 'Empty' : theirs}</span>
            <Button spacing="compact" onClick={onTakeTheirs}>
              Take theirs
            </Button>
          </div>
          <div role="group" aria-label="Yours">
            <span className={styles['whose']}>Yours</span>
            <span className={styles['text']}>{mine === '' ? 'Empty' : mine}</span>
            <Button spacing="compact" onClick={onKeepMine}>
              Keep mine
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
