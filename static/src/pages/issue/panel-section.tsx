import type { ReactNode } from 'react';
import styles from './issue.module.css';

interface PanelSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel under a title of its own. */
export const PanelSection = ({ title, children }: PanelSectionProps) => (
  <section className={styles['section']}>
    <h3 className={styles['strong']}>{title}</h3>
    {children}
  </section>
);
