import type { ReactNode } from 'react';
import { SeverityIcon, type Severity } from './severity-icon';
import styles from './finding-line.module.css';

interface FindingLineProps {
  readonly severity: Severity;
  readonly children: ReactNode;
}

/** A finding where it belongs: a small icon and its sentence, never an icon alone. */
export const FindingLine = ({ severity, children }: FindingLineProps) => (
  <span className={[styles['line'], styles[severity]].join(' ')}>
    <span className={styles['icon']}>
      <SeverityIcon severity={severity} size="small" />
    </span>
    {/* It may name what somebody wrote, in whatever direction. */}
    <bdi>{children}</bdi>
  </span>
);
