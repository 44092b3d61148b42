import type { ComponentProps } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { BulkBar } from './bulk-bar';
import styles from './milestones.module.css';

interface AboveTableProps extends ComponentProps<typeof BulkBar> {
  /** How many cards there are, or are shown. */
  readonly summary: string;
}

/** One place for how many cards there are and for what can be done to ticked ones: the table must not move under the hand that ticks. */
export const AboveTable = ({ summary, ...ticked }: AboveTableProps) => (
  <div className={styles['above']}>
    {ticked.rows.length > 0 ? (
      <>
        <VisuallyHidden role="status">{summary}</VisuallyHidden>
        <BulkBar {...ticked} />
      </>
    ) : (
      <span className={styles['quiet']} role="status">
        {summary}
      </span>
    )}
  </div>
);
