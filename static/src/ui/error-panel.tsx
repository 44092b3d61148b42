import type { ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import { Heading } from './heading';
import { SeverityIcon } from './severity-icon';
import { uiWords } from './words/ui-words';
import styles from './error-panel.module.css';

interface ErrorPanelProps {
  readonly title: string;
  /** What to do next, in words. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
  readonly retryLabel?: string;
}

/**
 * An error that stays until it was read and says what to do. It looks like Atlaskit's section message, which
 * would bring 87 KiB into the first load, or be missing when the network is what failed.
 */
export const ErrorPanel = ({ title, children, onRetry, retryLabel = uiWords.tryAgain }: ErrorPanelProps) => (
  <div className={styles['panel']} role="alert">
    <span className={styles['icon']}>
      <SeverityIcon severity="error" label={uiWords.error} />
    </span>
    <div className={styles['content']}>
      <Heading level={2}>{title}</Heading>
      <p>{children}</p>
      {onRetry !== undefined && (
        <div className={styles['act']}>
          <Button onClick={onRetry}>{retryLabel}</Button>
        </div>
      )}
    </div>
  </div>
);
