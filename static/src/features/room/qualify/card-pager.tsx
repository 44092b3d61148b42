import { remaining, type Timer } from '#domain/entities/facilitation/place/timer';
import { StepPager } from '../step-pager';
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
    <StepPager
      before={qualifyWords.before}
      after={qualifyWords.after}
      where={qualifyWords.place(at + 1, of)}
      {...(mayTurn ? { onBack: at === 0 ? null : back, onOn: next === undefined ? null : on } : {})}
    >
      {timer !== null && <Pace timer={timer} left={of - at} />}
    </StepPager>
  );
};
