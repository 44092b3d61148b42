import { useId, type ReactNode } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import styles from './jira.module.css';

interface DisclosureCardProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A card of Jira's right column that opens and closes. */
export const DisclosureCard = ({ title, aside, isOpen, onToggle, children }: DisclosureCardProps) => {
  const id = useId();
  const Chevron = isOpen ? ChevronUpIcon : ChevronDownIcon;
  return (
    <section className={styles['card']}>
      <h2 className={styles['disclosure']}>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span className={styles['disclosureTitle']}>{title}</span>
          {aside}
          <Chevron label="" size="small" />
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
};
