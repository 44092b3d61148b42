import { memo, useMemo } from 'react';
import Lozenge from '@atlaskit/lozenge';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { presentWeek } from '../present-week';
import { ScoreChip } from '../score-chip';
import { TypeMark } from '../type-mark';
import { cardStanding, marksOfPlan, type CardStanding, type CardStates } from './card-standing';
import { weeksRange } from './draft-dates';
import { StandingMarks } from './standing-marks';
import { draftWords } from './words/draft-words';
import { weekWords } from '../words/week-words';
import styles from './draft-week-list.module.css';

interface WeekGroup {
  readonly from: number;
  readonly to: number;
  readonly cards: readonly { readonly code: string; readonly card: DraftCard }[];
}

/** Weeks with what starts in them; weeks in a row in which nothing starts are one group. */
const groupsOf = (draft: DraftPlan): readonly WeekGroup[] => {
  const groups: WeekGroup[] = [];
  for (let week = 1; week <= draft.weeks; week += 1) {
    const cards = draft.lanes.flatMap(({ code, cards: all }) =>
      all.filter((card) => card.startWeek === week).map((card) => ({ code, card })),
    );
    const last = groups.at(-1);
    if (cards.length === 0 && last?.cards.length === 0) groups[groups.length - 1] = { ...last, to: week };
    else groups.push({ from: week, to: week, cards });
  }
  return groups;
};

const lengthWords = ({ startWeek, endWeek }: DraftCard): string =>
  endWeek === null || startWeek === endWeek ? draftWords.oneWeek : draftWords.untilWeek(endWeek);

const noteOf = (code: string, card: DraftCard): string =>
  [code, lengthWords(card), ...(card.decideByWeek === null ? [] : [draftWords.decidesBy(card.decideByWeek)])]
    .filter((part) => part !== '')
    .join(' · ');

interface RowProps extends CardStanding {
  readonly code: string;
  readonly card: DraftCard;
  readonly isCompact: boolean;
  readonly onOpen: ((card: DraftCard) => void) | undefined;
}

const Row = memo(({ code, card, isCompact, onOpen, ...standing }: RowProps) => (
  <li className={styles['listed']}>
    <TypeMark type={card.type} size="small" />
    <div>
      {onOpen === undefined ? (
        card.title
      ) : (
        // eslint-disable-next-line @atlaskit/design-system/no-html-button -- the title itself opens its card
        <button
          type="button"
          className={styles['open']}
          onClick={() => {
            onOpen(card);
          }}
        >
          <bdi>{card.title}</bdi>
        </button>
      )}
      {!isCompact && <div className={styles['note']}>{noteOf(code, card)}</div>}
      <div className={styles['standing']}>
        <StandingMarks standing={standing} />
      </div>
    </div>
    {!isCompact && (
      <span className={styles['chips']}>
        <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} />
        <ScoreChip scale="business" value={card.businessValue} />
        <ScoreChip scale="ux" value={card.uxValue} />
      </span>
    )}
  </li>
));
Row.displayName = 'Row';

interface DraftWeekListProps {
  readonly draft: DraftPlan;
  readonly today: Date;
  readonly states: CardStates;
  /** Titles alone. */
  readonly isCompact?: boolean;
  readonly onOpen?: (card: DraftCard) => void;
}

/** The quarter for narrow columns: week by week what starts. */
export const DraftWeekList = ({ draft, today, states, isCompact = false, onOpen }: DraftWeekListProps) => {
  const conflicts = useMemo(() => marksOfPlan(draft.conflicts), [draft.conflicts]);
  const now = presentWeek(draft.startDate, draft.weeks, today);
  return (
    <ol>
      {groupsOf(draft).map(({ from, to, cards }) => (
        <li key={from} className={styles['weekRow']}>
          <div>
            <div className={styles['strong']}>{weekWords.weeks(from, to)}</div>
            <div className={styles['note']}>{weeksRange(draft.startDate, from, to)}</div>
            {now !== null && now >= from && now <= to && (
              <Lozenge appearance="inprogress">{draftWords.thisWeek}</Lozenge>
            )}
          </div>
          {cards.length === 0 ? (
            <span className={styles['note']}>{draftWords.nothingStarts}</span>
          ) : (
            <ul className={styles['listedCards']}>
              {cards.map(({ code, card }) => (
                <Row
                  key={card.id}
                  code={code}
                  card={card}
                  isCompact={isCompact}
                  {...cardStanding(card, states, conflicts)}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
};
