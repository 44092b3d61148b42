import type { DriftKind } from '#domain/views/revisions/drift-entries';
import styles from './drift.module.css';

interface DriftMarkProps {
  readonly kind: DriftKind | 'jira';
  /** A word for it: what a colour does. */
  readonly children: string;
}

/** What was done, at the beginning of a line that tells it. */
export const DriftMark = ({ kind, children }: DriftMarkProps) => (
  <>
    <span className={[styles['dot'], styles[kind]].join(' ')} aria-hidden="true" />
    <span className={styles['means']}>{children}</span>
  </>
);
