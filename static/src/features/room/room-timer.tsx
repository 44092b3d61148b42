import { useEffect, useState } from 'react';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import { remaining, type Timer } from '#domain/entities/facilitation/place/timer';
import { sessionWords } from '../../components/sessions/words/session-words';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { clockOf } from './clock-of';
import { useServerNow } from './use-server-now';
import { roomWords } from './words/room-words';
import styles from './room-timer.module.css';

/** Part of the time after which it warns (G-6). */
const WARN_AT = 0.8;

type Phase = 'running' | 'paused' | 'warning' | 'over';

const phaseOf = (timer: Timer, left: number): Phase => {
  if (left < 0) return 'over';
  if (timer.pausedAt !== null) return 'paused';
  return left <= timer.length * 1000 * (1 - WARN_AT) ? 'warning' : 'running';
};

interface TimerProps {
  readonly timer: Timer;
  readonly activity: ActivityKey;
}

/** The clock of the activity, the same for everybody; at 80 % and at the end it says so, and never goes on by itself. */
export const RoomTimer = ({ timer, activity }: TimerProps) => {
  const now = useServerNow(timer.pausedAt === null);
  const left = remaining(timer, now);
  const phase = phaseOf(timer, left);
  const [said, setSaid] = useState('');
  const { toDo } = sessionWords.activities[activity];
  const minutesLeft = Math.max(1, Math.round(left / 60_000));
  useEffect(() => {
    if (phase === 'warning') setSaid(roomWords.minutesLeft(minutesLeft, toDo));
    else if (phase === 'over') setSaid(roomWords.timeIsUp(toDo));
    else setSaid('');
    // Said once as it turns, not again with every minute.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [phase, toDo]);
  const minutes = Math.round(timer.length / 60);
  const note = phase === 'over' ? roomWords.over(minutes, toDo) : roomWords.left(minutes, toDo);
  const part = Math.min(1, Math.max(0, 1 - left / (timer.length * 1000)));
  return (
    <div className={[styles['timer'], styles[phase]].join(' ')}>
      <span role="timer" aria-label={roomWords.timer} className={styles['clock']}>
        {clockOf(left)}
      </span>
      <span className={styles['more']}>
        <progress className={styles['bar']} max={1} value={part} aria-label={note} />
        <span className={styles['note']}>
          {(phase === 'warning' || phase === 'over') && <WarningIcon label="" size="small" />}
          {phase === 'paused' ? roomWords.paused : note}
        </span>
      </span>
      <span aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </span>
    </div>
  );
};
