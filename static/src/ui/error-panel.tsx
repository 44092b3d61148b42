import { lazy, Suspense, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import styles from './panels.module.css';

// Errors are rare and this component is not small: it is fetched when the first one is shown.
const SectionMessage = lazy(() => import('@atlaskit/section-message'));

interface ErrorPanelProps {
  readonly title: string;
  /** What to do next, in words. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
  readonly retryLabel?: string;
}

/** An error that stays until it was read and says what to do. */
export const ErrorPanel = ({ title, children, onRetry, retryLabel = 'Try again' }: ErrorPanelProps) => {
  const content = (
    <div className={styles['lines']}>
      <p>{children}</p>
      {onRetry !== undefined && (
        <div>
          <Button onClick={onRetry}>{retryLabel}</Button>
        </div>
      )}
    </div>
  );
  const plain = (
    <>
      <h2 className={styles['title']}>{title}</h2>
      {content}
    </>
  );
  return (
    <div className={styles['error']} role="alert">
      <Suspense fallback={plain}>
        <SectionMessage appearance="error" title={title}>
          {content}
        </SectionMessage>
      </Suspense>
    </div>
  );
};
