import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  /** What it opens, in a line. */
  readonly summary: ReactNode;
  /** Said instead of the line, where that alone does not tell what it is about. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** What most readers need not see, folded away behind a line. */
export const Disclosure = ({ summary, label, children }: DisclosureProps) => (
  <details className={styles['disclosure']}>
    <summary aria-label={label}>
      <span className={styles['chevron']}>
        <ChevronRightIcon label="" size="small" />
      </span>
      <span>{summary}</span>
    </summary>
    {children}
  </details>
);
