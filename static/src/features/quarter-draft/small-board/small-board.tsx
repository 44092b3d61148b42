import type { CSSProperties, ReactNode } from 'react';
import { sprintBands } from '#domain/kernel/sprint-bands';
import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import { weeksRange } from '../../../components/draft/draft-dates';
import { presentWeek } from '../../../components/present-week';
import { TypeMark, typeName } from '../../../components/type-mark';
import { useContainerWidth } from '../../../ui/use-container-width';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { smallBoardWords } from '../words/small-board-words';
import { placeCards, type SmallCard } from './place-cards';
import { SmallBar } from './small-bar';
import styles from './small-board.module.css';

/** A sign at the end of a week of a lane: an answer that is due. */
export interface WeekSign {
  readonly week: number;
  readonly text: string;
  readonly tone: 'ok' | 'due' | 'late';
}

export interface SmallLane {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly cards: readonly SmallCard[];
  readonly sign?: WeekSign | null;
  /** Weeks in which something cannot be right. */
  readonly hatch?: { readonly from: number; readonly to: number } | null;
}

interface SmallBoardProps {
  /** What it shows. */
  readonly label: string;
  readonly calendar: { readonly startDate: string; readonly weeks: number; readonly sprintWeeks: number };
  readonly today: Date;
  readonly lanes: readonly SmallLane[];
  /** `thin`: bars without words, beside a list that has them. */
  readonly density?: 'compact' | 'thin';
  /** Width of the titles of lanes in px. */
  readonly head?: number;
  /** Further entries of its legend. */
  readonly legend?: ReactNode;
}

/** Where the weeks have less than this, titles of lanes stand above their cards. */
const NARROW = 480;
const THIN_NARROW = 300;
/** What nobody has measured yet is drawn for a page of this width. */
const UNMEASURED = 900;
/** A week as wide as this has room for its day. */
const DATED = 62;

/** The quarter by week as something to look at: beside a list, or against another one. */
export const SmallBoard = ({
  label,
  calendar,
  today,
  lanes,
  density = 'compact',
  head = 132,
  legend,
}: SmallBoardProps) => {
  const { startDate, weeks, sprintWeeks } = calendar;
  const [box, measured] = useContainerWidth<HTMLDivElement>();
  const width = measured === null || measured < 200 ? UNMEASURED : measured;
  const isNarrow = width - head < (density === 'thin' ? THIN_NARROW : NARROW);
  const column = (width - (isNarrow ? 0 : head)) / weeks;
  const isThin = density === 'thin';
  const now = presentWeek(startDate, weeks, today);
  const numbers = Array.from({ length: weeks }, (_, index) => index + 1);
  return (
    <div
      ref={box}
      role="group"
      aria-label={label}
      className={[styles['board'], isThin ? styles['thin'] : '', isNarrow ? styles['narrow'] : ''].join(' ')}
      style={{ '--okra-weeks': weeks, '--okra-lane-head': `${String(head)}px` } as CSSProperties}
    >
      <div className={styles['head']}>
        <span className={styles['corner']}>{smallBoardWords.week}</span>
        <div className={styles['weeks']}>
          {sprintBands(weeks, sprintWeeks).map(({ number, fromWeek, toWeek }) => (
            <span
              key={`sprint ${String(number)}`}
              className={styles['sprint']}
              style={{ gridColumn: `${String(fromWeek)} / ${String(toWeek + 1)}` }}
            >
              <strong>
                {column * (toWeek - fromWeek + 1) > DATED
                  ? smallBoardWords.sprint(number)
                  : smallBoardWords.sprintShort(number)}
              </strong>{' '}
              {column * (toWeek - fromWeek + 1) > 2 * DATED && weeksRange(startDate, fromWeek, toWeek)}
            </span>
          ))}
          {numbers.map((week) => (
            <span
              key={week}
              className={[styles['week'], week === now ? styles['now'] : ''].join(' ')}
              style={{ gridColumn: week }}
            >
              {week === now && <VisuallyHidden>{smallBoardWords.thisWeek} </VisuallyHidden>}
              {week}
            </span>
          ))}
        </div>
      </div>
      <div className={styles['lanes']}>
        <div className={styles['bands']} aria-hidden="true">
          {numbers.map((week) => (
            <span
              key={week}
              className={[
                (week - 1) % sprintWeeks === 0 ? styles['line'] : '',
                Math.floor((week - 1) / sprintWeeks) % 2 === 1 ? styles['even'] : '',
                week === now ? styles['today'] : '',
              ].join(' ')}
            />
          ))}
        </div>
        {lanes.map(({ key, code, title, cards, sign = null, hatch = null }) => (
          <section key={key} className={styles['lane']} aria-label={title}>
            <div className={styles['laneHead']}>
              {code !== '' && <span className={styles['code']}>{code}</span>}
              <span className={styles['laneTitle']} title={title} dir="auto">
                {title}
              </span>
            </div>
            <div className={styles['body']}>
              {hatch !== null && (
                <span
                  className={styles['hatch']}
                  aria-hidden="true"
                  style={{
                    insetInlineStart: `${String(((hatch.from - 1) / weeks) * 100)}%`,
                    inlineSize: `${String(((hatch.to - hatch.from + 1) / weeks) * 100)}%`,
                  }}
                />
              )}
              {sign !== null && (
                <span
                  className={styles['dueLine']}
                  aria-hidden="true"
                  style={{ insetInlineStart: `${String((sign.week / weeks) * 100)}%` }}
                />
              )}
              {sign !== null && (
                <p
                  className={[
                    styles['sign'],
                    styles[sign.tone],
                    sign.week > weeks - 3 ? styles['signBefore'] : '',
                  ].join(' ')}
                  style={{ '--okra-start': `${String((sign.week / weeks) * 100)}%` } as CSSProperties}
                >
                  ◇ {sign.text}
                </p>
              )}
              {cards.length === 0 && <p className={styles['nothing']}>{smallBoardWords.nothing}</p>}
              <ul className={styles['cards']}>
                {placeCards(cards, weeks, isThin ? null : column).map((placed) => (
                  <SmallBar key={placed.card.id} {...placed} isThin={isThin} />
                ))}
              </ul>
            </div>
          </section>
        ))}
      </div>
      <div className={styles['legend']}>
        {MILESTONE_TYPES.map((type) => (
          <span key={type} className={styles['entry']}>
            <TypeMark type={type} size="small" label="" /> {typeName(type)}
          </span>
        ))}
        {legend}
      </div>
    </div>
  );
};
