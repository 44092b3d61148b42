import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { IconButton } from '../../../ui/icon-button';
import { BarPager } from '../room-bar-slots';
import { scoreWords } from '../words/score-words';
import styles from './own-pager.module.css';

interface PagerProps {
  readonly at: number;
  readonly of: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** One's own way from card to card, in the middle of the bar. */
export const OwnPager = ({ at, of, onStep }: PagerProps) => (
  <BarPager>
    <IconButton
      icon={ChevronLeftIcon}
      label={scoreWords.before}
      disabled={at <= 0}
      onClick={() => onStep(-1)}
    />
    <span className={styles['where']} role="status">
      {scoreWords.place(at + 1, of)}
    </span>
    <IconButton
      icon={ChevronRightIcon}
      label={scoreWords.after}
      disabled={at >= of - 1}
      onClick={() => onStep(1)}
    />
  </BarPager>
);
