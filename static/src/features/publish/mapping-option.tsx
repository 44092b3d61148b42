import type { ReactNode } from 'react';
import styles from './publish.module.css';

interface MappingOptionProps {
  readonly name: string;
  /** What the choice means for whoever looks at Jira, in one sentence. */
  readonly meaning: string;
  readonly children: ReactNode;
}

/** Something that a team may have in Jira as well: its name, what it means, and the choice. */
export const MappingOption = ({ name, meaning, children }: MappingOptionProps) => (
  <section className={styles['option']} aria-label={name}>
    <div className={styles['problemBody']}>
      <strong>{name}</strong>
      <p className={styles['subtle']}>{meaning}</p>
    </div>
    <div className={styles['controls']}>{children}</div>
  </section>
);
