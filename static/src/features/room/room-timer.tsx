import { useState } from 'react';
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

/** What is said aloud as the clock turns, once, and not again with every minute. */
const useSaid = (phase: Phase, toDo: string, left: number): string => {
  const [turn, setTurn] = useState({ phase, toDo, text: '' });
  if (turn.phase !== phase || turn.toDo !== toDo) {
    const minutes = Math.max(1, Math.round(left / 60_000));
    const warning = phase === 'warning' ? roomWords.minutesLeft(minutes, toDo) : '';
    setTurn({ phase, toDo, text: phase === 'over' ? roomWords.timeIsUp(toDo) : warning });
  }
  return turn.text;
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
  const { toDo } = sessionWords.activities[activity];
  const said = useSaid(phase, toDo, left);
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
