import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button';
import { BarPager } from './room-bar-slots';
import styles from './step-pager.module.css';

interface PagerProps {
  /** "Card before", "Next card". */
  readonly before: string;
  readonly after: string;
  /** Null: there is none. Both left out: this person only reads where all are. */
  readonly onBack?: (() => void) | null;
  readonly onOn?: (() => void) | null;
  /** "Card 2 of 5". */
  readonly where: string;
  readonly children?: ReactNode;
}

/** From one to the next in the middle of the bar. At either end the button stays where the focus is, and does nothing. */
export const StepPager = ({ before, after, onBack, onOn, where, children }: PagerProps) => (
  <BarPager>
    {onBack !== undefined && (
      <IconButton
        icon={ChevronLeftIcon}
        label={before}
        isOff={onBack === null}
        onClick={onBack ?? undefined}
      />
    )}
    <span className={styles['where']}>
      <span role="status">{where}</span>
      {children}
    </span>
    {onOn !== undefined && (
      <IconButton icon={ChevronRightIcon} label={after} isOff={onOn === null} onClick={onOn ?? undefined} />
    )}
  </BarPager>
);
