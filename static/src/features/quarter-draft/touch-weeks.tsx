import type { RefObject } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { usualWeeks, withinQuarter } from '#domain/views/draft/plan-wish';
import { isPlaced } from '../../components/draft/bar-room';
import { useKeptInSight } from '../../ui/use-kept-in-sight';
import { quarterDraftWords as words } from './words/quarter-draft-words';
import styles from './touch-weeks.module.css';

interface TouchWeeksProps {
  readonly card: DraftCard;
  /** Of the quarter. */
  readonly weeks: number;
  /** Around the board, whose end may be out of sight. */
  readonly board: RefObject<HTMLElement>;
  readonly onPlace: (card: DraftCard, startWeek: number, endWeek: number) => void;
}

/** For fingers: a card that was tapped is placed by a tap on the week in which it is to start. */
export const TouchWeeks = ({ card, weeks, board, onPlace }: TouchWeeksProps) => {
  useKeptInSight(board);
  const length = isPlaced(card) ? card.endWeek - card.startWeek + 1 : usualWeeks(card);
  return (
    <ul className={styles['weeks']} aria-label={words.startOf(card.title)}>
      {Array.from({ length: weeks }, (_, at) => withinQuarter(at + 1, length, weeks)).map(
        ({ startWeek, endWeek }, at) =>
          startWeek === at + 1 && (
            <li key={startWeek} style={{ gridColumn: startWeek + 1 }}>
              {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a cell of the board, as wide as its week */}
              <button
                type="button"
                className={styles['week']}
                aria-pressed={startWeek === card.startWeek}
                aria-label={words.startIn(startWeek)}
                onClick={() => {
                  if (startWeek !== card.startWeek) onPlace(card, startWeek, endWeek);
                }}
              >
                {startWeek}
              </button>
            </li>
          ),
      )}
    </ul>
  );
};
