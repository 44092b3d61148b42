import { DAYS_A_WEEK } from '#domain/kernel/day-length';
import { sprintBands } from '#domain/kernel/sprint-bands';
import styles from './draft.module.css';

const WORKING_DAYS = 5;

interface BoardGroundProps {
  readonly weeks: number;
  readonly sprintWeeks: number;
  /** The present week; null: none of the quarter. */
  readonly now: number | null;
  readonly today: Date;
}

/** What lies below everything else: sprints, every other one darker, and today. */
export const BoardGround = ({ weeks, sprintWeeks, now, today }: BoardGroundProps) => {
  const day = Math.min((today.getDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK, WORKING_DAYS) / WORKING_DAYS;
  return (
    <div className={styles['ground']} aria-hidden="true">
      {sprintBands(weeks, sprintWeeks).map(({ number, fromWeek, toWeek }) => (
        <span
          key={number}
          className={[styles['band'], number % 2 === 0 ? styles['even'] : ''].join(' ')}
          style={{ gridColumn: `${String(fromWeek + 1)} / ${String(toWeek + 2)}` }}
        />
      ))}
      {now !== null && (
        <span className={styles['nowWeek']} style={{ gridColumn: now + 1 }}>
          <span className={styles['today']} style={{ insetInlineStart: `${String(day * 100)}%` }} />
        </span>
      )}
    </div>
  );
};
