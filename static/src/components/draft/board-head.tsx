import { sprintBands } from '#domain/kernel/sprint-bands';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { BoardSheet } from './board-sheet';
import { weekDay, weeksRange } from './draft-dates';
import { textWidth } from './text-width';
import { draftWords } from './words/draft-words';
import styles from './board-head.module.css';

/** From such a width of a week on each has its day, and below it the first of a sprint, in px. */
const EACH = 64;
const FIRST = 57;

const LETTERS = 12;
const AIR = 18;

interface BoardHeadProps {
  readonly draft: Pick<DraftPlan, 'weeks' | 'sprintWeeks' | 'startDate'>;
  /** The present week; null: none of the quarter. */
  readonly now: number | null;
  readonly sheet: BoardSheet;
}

/** Sprints and weeks with their days; the present one is called so. */
export const BoardHead = ({ draft: { weeks, sprintWeeks, startDate }, now, sheet }: BoardHeadProps) => {
  const isFirst = (week: number): boolean => (week - 1) % sprintWeeks === 0;
  /** The days of a sprint, where they are not cut off; its weeks have theirs. */
  const daysOf = (number: number, fromWeek: number, toWeek: number): string => {
    const days = weeksRange(startDate, fromWeek, toWeek);
    const room = (toWeek - fromWeek + 1) * sheet.column - AIR;
    return textWidth(`${draftWords.sprint(number)} ${days}`, LETTERS) <= room ? days : '';
  };
  const hasDay = (week: number): boolean => sheet.column >= EACH || (sheet.column >= FIRST && isFirst(week));
  return (
    <div className={styles['head']}>
      <span className={styles['corner']}>{draftWords.weekHead}</span>
      {sprintBands(weeks, sprintWeeks).map(({ number, fromWeek, toWeek }) => (
        <span
          key={number}
          className={[styles['sprint'], number % 2 === 0 ? styles['even'] : ''].join(' ')}
          style={{ gridColumn: `${String(fromWeek + 1)} / ${String(toWeek + 2)}` }}
        >
          <strong>{draftWords.sprint(number)}</strong>{' '}
          <span className={styles['days']}>{daysOf(number, fromWeek, toWeek)}</span>
        </span>
      ))}
      {Array.from({ length: weeks }, (_, index) => index + 1).map((week) => (
        <span
          key={week}
          className={[styles['week'], week === now ? styles['now'] : ''].join(' ')}
          style={{ gridColumn: week + 1 }}
        >
          {week === now && <VisuallyHidden>{draftWords.thisWeekNumber} </VisuallyHidden>}
          <strong>{week}</strong>{' '}
          {week === now ? (
            <span className={styles['today']} aria-hidden="true">
              {draftWords.today}
            </span>
          ) : (
            hasDay(week) && <span className={styles['days']}>{weekDay(startDate, week)}</span>
          )}
        </span>
      ))}
    </div>
  );
};
