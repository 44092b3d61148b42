import type { ReactNode } from 'react';
import { Heading } from './heading';
import styles from './empty-panel.module.css';

interface EmptyPanelProps {
  readonly header: string;
  /** What the place is for, in one sentence. */
  readonly children: ReactNode;
  /** The next act, a primary button. */
  readonly act?: ReactNode;
  /** What else one can do. */
  readonly otherwise?: ReactNode;
}

/** The golden thread as it begins: one knot tied, the others still to come. */
const Thread = () => (
  <svg width="168" height="40" viewBox="0 0 168 40" fill="none" aria-hidden="true">
    <path d="M8 20h32" className={styles['thread']} />
    <path d="M40 20h120" className={styles['rest']} />
    <circle cx="8" cy="20" r="6" className={styles['tied']} />
    {[46, 84, 122, 160].map((x) => (
      <circle key={x} cx={x} cy="20" r="6" className={styles['loose']} />
    ))}
  </svg>
);

/**
 * A place in which nothing stands yet: what it is for and what to do next.
 * Atlaskit's empty state sets an inline style, which the strict policy of the frame refuses.
 */
export const EmptyPanel = ({ header, children, act, otherwise }: EmptyPanelProps) => (
  <div className={styles['panel']}>
    <Thread />
    <Heading level={2} look="medium">
      {header}
    </Heading>
    <p className={styles['text']}>{children}</p>
    {(act !== undefined || otherwise !== undefined) && (
      <div className={styles['acts']}>
        {act}
        {otherwise}
      </div>
    )}
  </div>
);
