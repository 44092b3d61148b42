import type { ReactNode } from 'react';
import { Heading } from '../../ui/heading';
import styles from './drawer.module.css';

interface DrawerSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a card that needs a line of its own above it. */
export const DrawerSection = ({ title, children }: DrawerSectionProps) => (
  <section className={styles['section']}>
    <Heading level={3} look="xsmall">
      {title}
    </Heading>
    {children}
  </section>
);
