import SuccessIcon from '@atlaskit/icon/core/check-mark';
import { token } from '@atlaskit/tokens';
import type { CSSProperties } from 'react';
import { TypeMark } from '../../../components/type-mark';
import { weeksInside } from '../../../components/draft/words/weeks-inside';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { smallBoardWords } from '../words/small-board-words';
import type { PlacedSmallCard } from './place-cards';
import styles from './small-board.module.css';

const percent = (part: number, whole: number): string => `${String((part / whole) * 100)}%`;

interface SmallBarProps extends PlacedSmallCard {
  readonly isThin: boolean;
}

/** One card of a small board: its bar, its words, and where it stood. */
export const SmallBar = ({ card, row, from, to, side, isThin }: SmallBarProps) => {
  const { title, type, startWeek, endWeek, ghost, number, tag, isDone = false } = card;
  const whole = to - from + 1;
  const start = percent(startWeek - from, whole);
  const said = [
    weeksInside(startWeek, endWeek),
    ...(ghost == null ? [] : [smallBoardWords.was(weeksInside(ghost.startWeek, ghost.endWeek))]),
    ...(isDone ? [smallBoardWords.done] : []),
  ].join(', ');
  const tone = card.tone ?? (isDone ? 'quiet' : 'plain');
  return (
    <li
      className={[styles['slot'], styles[tone]].join(' ')}
      style={{ gridColumn: `${String(from)} / ${String(to + 1)}`, gridRow: row }}
      title={`${title}, ${said}`}
    >
      {ghost != null && (
        <span
          className={styles['ghost']}
          style={{
            insetInlineStart: percent(ghost.startWeek - from, whole),
            inlineSize: percent(ghost.endWeek - ghost.startWeek + 1, whole),
          }}
        />
      )}
      <span
        className={[styles['bar'], styles[type ?? 'none']].join(' ')}
        style={{ insetInlineStart: start, inlineSize: percent(endWeek - startWeek + 1, whole) }}
      >
        {number !== undefined && (
          <span className={styles['number']} aria-hidden="true">
            {number}
          </span>
        )}
        {(!isThin || number === undefined) && <TypeMark type={type} size="small" label="" />}
      </span>
      {isThin ? (
        <VisuallyHidden>
          <bdi>{title}</bdi>, {said}
        </VisuallyHidden>
      ) : (
        <span
          className={[styles['words'], side === 'left' ? styles['before'] : ''].join(' ')}
          style={{ '--okra-start': start } as CSSProperties}
        >
          <span className={styles['title']} dir="auto">
            {title}
          </span>
          <VisuallyHidden>, {said}</VisuallyHidden>
          {isDone && (
            <span className={styles['tick']}>
              <SuccessIcon label="" size="small" color={token('color.icon.success')} />
            </span>
          )}
          {tag !== undefined && <span className={styles['tag']}>{tag}</span>}
        </span>
      )}
    </li>
  );
};
