import type { DraftCard } from '#domain/views/draft/draft-view';
import type { BarEnd, PlanPointer } from './create-plan-pointer';
import styles from './draft-bar.module.css';

const ENDS: readonly BarEnd[] = ['start', 'end'];

/** Under this width of a week in px the ends of a bar are too near each other to be pulled. */
const LEAST = 40;

interface BarHandlesProps {
  readonly card: DraftCard;
  readonly pointer: PlanPointer;
  /** Columns that the bar takes with its words. */
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** What pulls the ends of a bar; keys and the form of its weeks do the same. */
export const BarHandles = ({ card, pointer, from, to, column }: BarHandlesProps) => {
  if (column < LEAST) return null;
  const at = (weeks: number): string => `${String((100 * weeks) / (to - from + 1))}%`;
  return (
    <>
      {ENDS.map((end) => (
        <span
          key={end}
          className={styles['handle']}
          data-end={end}
          style={{
            insetInlineStart: at(
              end === 'start' ? (card.startWeek ?? from) - from : (card.endWeek ?? to) - from + 1,
            ),
          }}
          onPointerDown={(event) => pointer.stretch(event.nativeEvent, card, end)}
          aria-hidden="true"
        />
      ))}
    </>
  );
};
