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
        <dl className={styles['both']}>
          <div>
            <dt>Theirs</dt>
            <dd aria-label="Theirs">{theirs === '' ? 'Empty' : theirs}</dd>
            <Button spacing="compact" onClick={onTakeTheirs}>
              Take theirs
            </Button>
          </div>
          <div>
            <dt>Yours</dt>
            <dd aria-label="Yours">{mine === '' ? 'Empty' : mine}</dd>
            <Button spacing="compact" onClick={onKeepMine}>
              Keep mine
            </Button>
          </div>
        </dl>
      )}
    </div>
  );
};
