import type { ReactNode } from 'react';
import { SeverityIcon } from '../../ui/severity-icon';
import styles from './page-note.module.css';

interface PageNoteProps {
  readonly children: ReactNode;
  readonly acts: ReactNode;
}

/** A line below the heading of a view: what there is to know of it, and what to do. */
export const PageNote = ({ children, acts }: PageNoteProps) => (
  <div className={styles['note']} role="status">
    <span className={styles['icon']}>
      <SeverityIcon severity="info" />
    </span>
    <p className={styles['text']}>{children}</p>
    <span className={styles['acts']}>{acts}</span>
  </div>
);
