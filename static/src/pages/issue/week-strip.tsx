import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

interface WeekStripProps {
  readonly weeks: number;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
  /** The week of today; null outside the quarter. */
  readonly now: number | null;
}

const sentence = ({ weeks, startWeek, endWeek, now }: WeekStripProps): string => {
  const planned =
    startWeek === null || endWeek === null
      ? issueWords.notInWeeks
      : issueWords.plannedIn(weeks, startWeek, endWeek);
  return now === null ? planned : issueWords.nowIs(planned, now);
};

export const WeekStrip = (props: WeekStripProps) => {
  const { weeks, startWeek, endWeek, now } = props;
  return (
    <div
      className={styles['weeks']}
      role="img"
      aria-label={sentence(props)}
      style={{ gridTemplateColumns: `repeat(${String(weeks)}, 1fr)` }}
    >
      {Array.from({ length: weeks }, (_, index) => index + 1).map((week) => {
        const planned = startWeek !== null && endWeek !== null && week >= startWeek && week <= endWeek;
        return (
          <span key={week} className={styles['week']}>
            <span className={[styles['bar'], planned ? styles['planned'] : ''].join(' ')} />
            <span className={[styles['number'], week === now ? styles['now'] : ''].join(' ')}>{week}</span>
          </span>
        );
      })}
    </div>
  );
};
