import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { TypeMark } from '../type-mark';
import { BarHandles } from './bar-handles';
import { BarLine } from './bar-line';
import type { BoardSheet } from './board-sheet';
import type { CardStanding } from './card-standing';
import type { PlanPointer } from './create-plan-pointer';
import { cardText } from './card-text';
import type { PackedCard } from './pack-rows';
import { findNextBar } from './walk-bars';
import styles from './draft-bar.module.css';

/** By how many weeks a key moves both ends of a bar. */
export interface Nudge {
  readonly start: number;
  readonly end: number;
}

/** Alt and an arrow moves a bar by a week, with Shift its end alone. */
const nudgeOf = ({ altKey, shiftKey, key }: KeyboardEvent): Nudge | null => {
  const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  return !altKey || by === 0 ? null : { start: shiftKey ? 0 : by, end: by };
};

export interface BarActs {
  readonly onOpen: (card: DraftCard) => void;
  /** Absent: a bar opens another page, and stays where it is. */
  readonly onNudge?: (card: DraftCard, by: Nudge) => void;
  /** A key was pressed on the bar, before anything else is done with it; whether it meant something. */
  readonly onKey?: (card: DraftCard, event: KeyboardEvent<HTMLElement>) => boolean;
  /** One more card is chosen, or one less; `range`: all up to it. Absent: cards are opened one by one. */
  readonly onChoose?: (card: DraftCard, how: 'one' | 'range') => void;
  /** Takes bars and pulls their ends; absent: they are no matter of the pointer. */
  readonly pointer?: PlanPointer;
}

interface DraftBarProps extends PackedCard, CardStanding {
  readonly sheet: BoardSheet;
  /** Without them the bar is not a control. */
  readonly acts?: BarActs | undefined;
  readonly selected?: boolean;
}

/** What is inside and beside a bar whose words do not fit into it, or all of them in it. */
const BarBody = ({ sheet, ...packed }: DraftBarProps) => {
  const { card, status, isDone, marks, markers, from, to, labelSide, lines } = packed;
  const standing = { status, isDone, marks, markers };
  const own = (card.endWeek ?? to) - (card.startWeek ?? from) + 1;
  const taken = to - from + 1;
  // Between two bars lie 4 px, which a part of a slot does not have.
  const inlineSize = `calc((100% + var(--ds-space-050)) * ${String(own)} / ${String(taken)} - var(--ds-space-050))`;
  const isInside = labelSide === 'inside';
  const isCompact = sheet.density === 'compact';
  const title = (
    <span className={styles['title']} style={{ WebkitLineClamp: lines }} dir="auto">
      {card.title}
    </span>
  );
  const rest = taken - own;
  return (
    <>
      <span
        className={[styles['bar'], styles[card.type ?? 'none']].join(' ')}
        style={isInside ? undefined : { inlineSize }}
      >
        {isCompact ? (
          <>
            <TypeMark type={card.type} size="small" label="" />
            {labelSide !== 'left' && title}
            {isInside && (
              <BarLine
                card={card}
                standing={standing}
                sheet={sheet}
                width={40}
                isMarked={false}
                part="signs"
              />
            )}
          </>
        ) : isInside ? (
          <>
            {title}
            <BarLine
              card={card}
              standing={standing}
              sheet={sheet}
              width={own * sheet.column - 22}
              isMarked
              part="all"
            />
          </>
        ) : (
          <>
            <TypeMark type={card.type} size="small" label="" />
            <BarLine
              card={card}
              standing={standing}
              sheet={sheet}
              width={own * sheet.column - 18}
              isMarked={false}
              part="effort"
            />
          </>
        )}
      </span>
      {!isInside && labelSide !== 'over' && (
        <span className={styles['beside']}>
          {title}
          {!isCompact && (
            <BarLine
              card={card}
              standing={standing}
              sheet={sheet}
              width={rest * sheet.column - 16}
              isMarked={false}
              part="values"
            />
          )}
        </span>
      )}
    </>
  );
};

/** One milestone over its weeks. A bar that is too short for its words has them beside it, never cut while a week is free for them. */
export const DraftBar = memo((props: DraftBarProps) => {
  const {
    card,
    status,
    isDone,
    marks,
    markers,
    from,
    to,
    row,
    labelSide,
    sheet,
    acts,
    selected = false,
  } = props;
  const slot = useRef<HTMLLIElement>(null);
  const pointer = acts?.pointer;
  useEffect(() => {
    const element = slot.current;
    return element === null || pointer === undefined ? undefined : pointer.dragCard(element, card);
  }, [pointer, card]);
  const className = [
    styles['card'],
    styles[sheet.density],
    styles[labelSide],
    isDone ? styles['done'] : '',
  ].join(' ');
  const body = <BarBody {...props} />;
  const place = {
    gridColumn: `${String(from + 1)} / ${String(to + 2)}`,
    // Between two rows lies one that is the gap.
    gridRow: row * 2,
  };
  return (
    <li className={styles['slot']} style={place} ref={slot} data-slot={card.id}>
      {acts === undefined ? (
        <span className={className} title={card.title}>
          {body}
        </span>
      ) : (
        // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a bar on a board, not a button of a form
        <button
          type="button"
          className={className}
          // One of them is the stop of Tab.
          tabIndex={-1}
          data-week={card.startWeek}
          data-card={card.id}
          aria-label={cardText(card, { status, isDone, marks, markers })}
          title={card.title}
          {...(acts.onNudge === undefined ? {} : { 'aria-pressed': selected })}
          onClick={(event) => {
            if (acts.onChoose !== undefined && (event.ctrlKey || event.metaKey)) acts.onChoose(card, 'one');
            else if (acts.onChoose !== undefined && event.shiftKey) acts.onChoose(card, 'range');
            else acts.onOpen(card);
          }}
          onKeyDown={(event) => {
            if (acts.onKey?.(card, event) === true) {
              event.preventDefault();
              return;
            }
            const by = nudgeOf(event);
            const next = event.altKey
              ? undefined
              : findNextBar(event.currentTarget, event.key, event.ctrlKey);
            if (by === null && next === undefined) return;
            event.preventDefault();
            if (by !== null) acts.onNudge?.(card, by);
            next?.focus();
          }}
          onKeyUp={(event) => {
            // A space chooses one more: a button would open its card with it.
            if (event.key === ' ' && acts.onChoose !== undefined) event.preventDefault();
          }}
        >
          {body}
        </button>
      )}
      {pointer !== undefined && (
        <BarHandles card={card} pointer={pointer} from={from} to={to} column={sheet.column} />
      )}
    </li>
  );
});
DraftBar.displayName = 'DraftBar';
