import LinkIcon from '@atlaskit/icon/core/link';
import { memo, useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { ScoreChip } from '../score-chip';
import { TypeMark } from '../type-mark';
import type { CardStanding } from './card-standing';
import type { BarEnd, PlanPointer } from './create-plan-pointer';
import { cardText } from './card-text';
import type { PackedCard } from './pack-rows';
import { StandingMarks } from './standing-marks';
import { draftWords } from './words/draft-words';
import { findNextBar } from './walk-bars';
import styles from './draft.module.css';

interface LabelProps {
  readonly card: DraftCard;
  readonly standing: CardStanding;
  readonly marked: boolean;
  readonly detailed: boolean;
}

/** What a card waits for, as a number, and the skills that it takes. */
const Needs = ({ card }: { readonly card: DraftCard }) => {
  const waits = card.needs.length + card.waitsFor.length;
  return (
    <>
      {waits > 0 && (
        <span className={styles['need']} title={draftWords.waitsForCount(waits)}>
          <LinkIcon label={draftWords.waitsForCount(waits)} size="small" />
          <span aria-hidden="true">{waits}</span>
        </span>
      )}
      {card.skills.map((skill) => (
        <span key={skill} className={styles['skill']}>
          {skill}
        </span>
      ))}
    </>
  );
};

const Label = ({ card, standing, marked, detailed }: LabelProps) => (
  <>
    <span className={styles['title']}>
      {marked && <TypeMark type={card.type} size="small" label="" />}
      <span className={styles['titleText']} dir="auto">
        {card.title}
      </span>
    </span>
    <span className={styles['chips']}>
      <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} quiet />
      <ScoreChip scale="business" value={card.businessValue} quiet />
      <ScoreChip scale="ux" value={card.uxValue} quiet />
      {detailed && <Needs card={card} />}
      <StandingMarks standing={standing} />
    </span>
  </>
);

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
  /** A letter was pressed on the bar; whether it meant something. */
  readonly onLetter?: (card: DraftCard, key: string, bar: HTMLElement) => boolean;
  /** Takes bars and pulls their ends; absent: they are no matter of the pointer. */
  readonly pointer?: PlanPointer;
}

const ENDS: readonly BarEnd[] = ['start', 'end'];

interface HandlesProps {
  readonly card: DraftCard;
  readonly pointer: PlanPointer;
  /** The ends of the bar itself, in parts of what it takes with its words. */
  readonly from: string;
  readonly to: string;
}

/** What pulls the ends of a bar; keys and the form of its weeks do the same. */
const Handles = ({ card, pointer, from, to }: HandlesProps) => (
  <>
    {ENDS.map((end) => (
      <span
        key={end}
        className={styles['handle']}
        data-end={end}
        style={{ insetInlineStart: end === 'start' ? from : to }}
        onPointerDown={(event) => pointer.stretch(event.nativeEvent, card, end)}
        aria-hidden="true"
      />
    ))}
  </>
);

interface DraftBarProps extends PackedCard, CardStanding {
  /** Without them the bar is not a control. */
  readonly acts?: BarActs | undefined;
  readonly selected?: boolean;
  /** It tells what the card waits for, and its skills. */
  readonly detailed?: boolean;
}

/** One milestone over its weeks. A bar of one week shows its mark and has its words beside it, never cut. */
export const DraftBar = memo((props: DraftBarProps) => {
  const { card, status, isDone, conflict, from, to, row, labelSide, acts, selected = false } = props;
  const { detailed = false } = props;
  const slot = useRef<HTMLLIElement>(null);
  const pointer = acts?.pointer;
  useEffect(() => {
    const element = slot.current;
    return element === null || pointer === undefined ? undefined : pointer.dragCard(element, card);
  }, [pointer, card]);
  const standing = { status, isDone, conflict };
  const inside = labelSide === 'inside';
  const share = `${String(100 / (to - from + 1))}%`;
  const body = (
    <>
      <span
        className={[styles['bar'], styles[card.type ?? 'none']].join(' ')}
        style={inside ? undefined : { inlineSize: share }}
      >
        {inside ? (
          <Label card={card} standing={standing} marked detailed={detailed} />
        ) : (
          <TypeMark type={card.type} size="small" label="" />
        )}
      </span>
      {!inside && (
        <span className={styles['beside']}>
          <Label card={card} standing={standing} marked={false} detailed={detailed} />
        </span>
      )}
    </>
  );
  const className = [styles['card'], labelSide === 'left' ? styles['leftward'] : ''].join(' ');
  const place = {
    gridColumn: `${String(from + 1)} / ${String(to + 2)}`,
    '--okra-row': row,
  } as CSSProperties;
  return (
    <li className={styles['slot']} style={place} ref={slot}>
      {acts === undefined ? (
        <span className={className} title={card.title}>
          {body}
        </span>
      ) : (
        // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a bar on a board, not a button of a form
        <button
          type="button"
          className={className}
          data-week={card.startWeek}
          data-card={card.id}
          aria-label={cardText(card, standing)}
          title={card.title}
          {...(acts.onNudge === undefined ? {} : { 'aria-pressed': selected })}
          onClick={() => {
            acts.onOpen(card);
          }}
          onKeyDown={(event) => {
            const isLetter = !event.altKey && !event.ctrlKey && !event.metaKey && event.key.length === 1;
            if (isLetter && acts.onLetter?.(card, event.key, event.currentTarget) === true) {
              event.preventDefault();
              return;
            }
            const by = nudgeOf(event);
            const next = event.altKey ? undefined : findNextBar(event.currentTarget, event.key);
            if (by === null && next === undefined) return;
            event.preventDefault();
            if (by !== null) acts.onNudge?.(card, by);
            next?.focus();
          }}
        >
          {body}
        </button>
      )}
      {pointer !== undefined && (
        <Handles
          card={card}
          pointer={pointer}
          from={labelSide === 'left' ? `calc(100% - ${share})` : '0%'}
          to={labelSide === 'right' ? share : '100%'}
        />
      )}
    </li>
  );
});
DraftBar.displayName = 'DraftBar';
