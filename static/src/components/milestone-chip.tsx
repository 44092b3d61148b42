import { memo } from 'react';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { RouteLink } from '../ui/routing/route-link';
import { TypeMark } from './type-mark';
import styles from './milestone-chip.module.css';

interface MilestoneChipProps {
  readonly type: MilestoneType | null;
  readonly title: string;
  /** Path that opens the card; without it the chip is plain text. */
  readonly to?: string;
}

/** A milestone in one line; long titles wrap and are never cut. */
export const MilestoneChip = memo(({ type, title, to }: MilestoneChipProps) => {
  const content = (
    <>
      <TypeMark type={type} size="small" />
      <span dir="auto">{title}</span>
    </>
  );
  return to === undefined ? (
    <span className={styles['chip']}>{content}</span>
  ) : (
    <RouteLink to={to} className={styles['chip']}>
      {content}
    </RouteLink>
  );
});
MilestoneChip.displayName = 'MilestoneChip';
