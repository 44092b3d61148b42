import { useId, type ReactNode } from 'react';
import { Heading } from '../../ui/heading';
import styles from './settings.module.css';

interface SettingsSectionProps {
  readonly title: string;
  /** What the section is for, in one sentence. */
  readonly lead: string;
  readonly children: ReactNode;
}

export const SettingsSection = ({ title, lead, children }: SettingsSectionProps) => {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['intro']}>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <p className={styles['lead']}>{lead}</p>
      </div>
      <div className={styles['fields']}>{children}</div>
    </section>
  );
};
