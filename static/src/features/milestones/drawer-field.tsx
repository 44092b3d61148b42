import type { ReactNode } from 'react';
import styles from './drawer.module.css';

interface DrawerFieldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A name and what stands there, as the rows of a card. */
export const DrawerField = ({ label, children }: DrawerFieldProps) => (
  <div className={styles['field']}>
    <span className={styles['label']}>{label}</span>
    <div className={styles['value']}>{children}</div>
  </div>
);
