import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

interface VisuallyHiddenProps {
  readonly children: ReactNode;
  readonly role?: 'status';
}

/** Words for those who hear the page, where the eye needs none. */
export const VisuallyHidden = ({ children, role }: VisuallyHiddenProps) => (
  <span className={styles['hidden']} role={role}>
    {children}
  </span>
);
