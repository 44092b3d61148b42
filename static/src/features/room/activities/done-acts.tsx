import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { FindingLine } from '../../../ui/finding-line';
import { doneWords } from '../words/done-words';
import styles from './ideation.module.css';

interface DoneProps {
  readonly isDone: boolean;
  readonly onSay: (done: boolean) => void;
  /** Where one writes: it makes room for whoever is done. */
  readonly children: ReactNode;
}

/** Writing, until somebody says that they are done; they come back to it by one act. */
export const DoneActs = ({ isDone, onSay, children }: DoneProps) =>
  isDone ? (
    <div className={styles['composerFoot']}>
      <FindingLine severity="ok">{doneWords.youAreDone}</FindingLine>
      <Button onClick={() => onSay(false)}>{doneWords.more}</Button>
    </div>
  ) : (
    <>
      {children}
      <span>
        <Button appearance="subtle" spacing="compact" onClick={() => onSay(true)}>
          {doneWords.done}
        </Button>
      </span>
    </>
  );
