import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { remaining, type Timer } from '#domain/entities/facilitation/place/timer';
import { IconButton } from '../../../ui/icon-button';
import { BarPager } from '../room-bar-slots';
import { useServerNow } from '../use-server-now';
import { qualifyWords } from '../words/qualify-words';
import type { TurnedCard } from './use-turned-card';
import styles from './card-pager.module.css';

interface PaceProps {
  readonly timer: Timer;
  /** Cards to come, the present one among them. */
  readonly left: number;
}

/** How long each card to come may take, so that none is left when the time is up (S3-1). */
const Pace = ({ timer, left }: PaceProps) => {
  const rest = remaining(timer, useServerNow(timer.pausedAt === null));
  return (
    <span className={styles['pace']}>
      {rest <= 0 ? qualifyWords.overTime : qualifyWords.pace(Math.floor(rest / left / 1000))}
    </span>
  );
};

interface PagerProps {
  readonly turned: TurnedCard;
  /** Null: the session is at something else, and its clock says nothing about these cards. */
  readonly timer: Timer | null;
}

/** Which card it is, for everybody, and the way to the one before and after for whoever turns the pages. */
export const CardPager = ({ turned, timer }: PagerProps) => {
  const { at, of, next, mayTurn, back, on } = turned;
  if (of === 0) return null;
  return (
    <BarPager>
      {mayTurn && (
        <IconButton icon={ChevronLeftIcon} label={qualifyWords.before} disabled={at === 0} onClick={back} />
      )}
      <span className={styles['where']}>
        <span role="status">{qualifyWords.place(at + 1, of)}</span>
        {timer !== null && <Pace timer={timer} left={of - at} />}
      </span>
      {mayTurn && (
        <IconButton
          icon={ChevronRightIcon}
          label={qualifyWords.after}
          disabled={next === undefined}
          onClick={on}
        />
      )}
    </BarPager>
  );
};
