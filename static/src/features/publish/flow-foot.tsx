import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import styles from './publish.module.css';

interface FlowFootProps {
  readonly onBack?: () => void;
  /** Said on the left where there is no way back. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** The bar below a step: back on the left, the acts on the right. */
export const FlowFoot = ({ onBack, note, children }: FlowFootProps) => (
  <div className={styles['foot']}>
    {onBack === undefined ? (
      <span className={styles['subtle']}>{note}</span>
    ) : (
      <Button onClick={onBack}>Back</Button>
    )}
    <span className={styles['acts']}>{children}</span>
  </div>
);
