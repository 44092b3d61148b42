import Button from '@atlaskit/button/new';
import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import { SeverityIcon, type Severity } from '../../ui/severity-icon';
import { macroWords } from './words/macro-words';
import styles from './macro.module.css';

interface NoteProps {
  readonly severity: Severity;
  readonly children: ReactNode;
  readonly act?: ReactNode;
}

const Note = ({ severity, children, act }: NoteProps) => (
  <div className={styles['note']} role={severity === 'error' ? 'alert' : undefined}>
    <span className={styles['noteIcon']}>
      <SeverityIcon severity={severity} />
    </span>
    <div className={styles['noteBody']}>
      <p>{children}</p>
      {act}
    </div>
  </div>
);

export const NotConfigured = () => <Note severity="info">{macroWords.notChosen}</Note>;

/** One sentence for whoever may not browse the project, has no Jira, or follows a link to nothing. */
export const NotVisible = () => <Note severity="info">{macroWords.forbidden}</Note>;

interface TroubleProps {
  readonly message: string;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

export const Trouble = ({ message, retrying, onRetry }: TroubleProps) => (
  <Note
    severity="error"
    act={
      <Button onClick={onRetry} isLoading={retrying}>
        {macroWords.tryAgain}
      </Button>
    }
  >
    {macroWords.failed(message)}
  </Note>
);

export const LoadingQuarter = () => (
  <div className={styles['frame']} role="status" aria-label={macroWords.loading}>
    <div className={styles['loading']}>
      {['40%', '100%', '100%', '100%'].map((width, line) => (
        <Skeleton
          key={`${width} ${String(line)}`}
          width={width}
          height={line === 0 ? '20px' : '56px'}
          borderRadius={token('radius.small')}
        />
      ))}
    </div>
  </div>
);
