import ObjectiveIcon from '@atlaskit/icon/core/objective';
import { token } from '@atlaskit/tokens';
import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import { DAYS_A_WEEK } from '#domain/kernel/day-length';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { presentWeek } from '../present-week';
import { objectiveLanes, type BoardLane } from './board-lane';
import { cardStanding, conflictsByCard, type CardConflicts, type CardStates } from './card-standing';
import { DraftBar, type BarActs } from './draft-bar';
import { sprintBands, weeksRange } from './draft-dates';
import { isPlaced, packRows } from './pack-rows';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { draftWords } from './words/draft-words';
import styles from './draft.module.css';

const weekNumbers = (weeks: number): readonly number[] =>
  Array.from({ length: weeks }, (_, index) => index + 1);

const Head = ({ draft, now }: { readonly draft: DraftPlan; readonly now: number | null }) => (
  <div className={styles['head']}>
    <span className={styles['corner']}>{draftWords.weekHead}</span>
    {sprintBands(draft.weeks, draft.sprintWeeks).map(({ number, fromWeek, toWeek }) => (
      <span
        key={number}
        className={styles['sprint']}
        style={{ gridColumn: `${String(fromWeek + 1)} / ${String(toWeek + 2)}` }}
      >
        <strong>{draftWords.sprint(number)}</strong> {weeksRange(draft.startDate, fromWeek, toWeek)}
      </span>
    ))}
    {weekNumbers(draft.weeks).map((week) => (
      <span key={week} className={styles['week']} style={{ gridColumn: week + 1 }}>
        <span className={week === now ? styles['now'] : undefined}>
          {week === now && <VisuallyHidden>{draftWords.thisWeekNumber} </VisuallyHidden>}
          {week}
        </span>
      </span>
    ))}
  </div>
);

interface LaneProps {
  readonly lane: BoardLane;
  readonly weeks: number;
  readonly states: CardStates;
  readonly conflicts: CardConflicts;
  readonly acts: BarActs | undefined;
  readonly selected: string | null;
  readonly detailed: boolean;
}

const Lane = memo(({ lane, weeks, states, conflicts, acts, selected, detailed }: LaneProps) => {
  const packed = packRows(lane.cards, weeks);
  const rows = Math.max(1, ...packed.map(({ row }) => row));
  return (
    <section className={styles['lane']} aria-label={lane.title}>
      <div className={styles['laneHead']} style={{ '--okra-rows': rows } as CSSProperties}>
        {lane.number !== null && (
          <span className={styles['laneCode']}>
            <ObjectiveIcon label="" color={token('color.icon.subtle')} /> {draftWords.objective(lane.number)}
          </span>
        )}
        <span className={styles['laneTitle']} title={lane.title} dir="auto">
          {lane.title}
        </span>
      </div>
      <ul className={styles['cards']}>
        {packed.map((packedCard) => (
          <DraftBar
            key={packedCard.card.id}
            {...packedCard}
            {...cardStanding(packedCard.card, states, conflicts)}
            acts={acts}
            selected={packedCard.card.id === selected}
            detailed={detailed}
          />
        ))}
      </ul>
      {packed.length === 0 && <span className={styles['nothing']}>{draftWords.nothingPlaced}</span>}
    </section>
  );
});
Lane.displayName = 'Lane';

interface DraftBoardProps {
  readonly draft: DraftPlan;
  /** Left out: by objective. */
  readonly lanes?: readonly BoardLane[];
  readonly today: Date;
  readonly states: CardStates;
  readonly acts?: BarActs;
  /** Id of the card that is opened beside the board. */
  readonly selected?: string | null;
  /** Cards tell what they wait for, and their skills. */
  readonly detailed?: boolean;
  /** Below the heads of the weeks. */
  readonly strip?: ReactNode;
  /** Over the lanes: what takes cards that are dragged there. */
  readonly layer?: ReactNode;
}

/** The quarter as lanes over weeks; under 700 px use `DraftWeekList`. */
export const DraftBoard = ({
  draft,
  lanes,
  today,
  states,
  acts,
  selected = null,
  detailed = false,
  strip,
  layer,
}: DraftBoardProps) => {
  const conflicts = useMemo(() => conflictsByCard(draft.conflicts), [draft.conflicts]);
  const shown = useMemo(() => lanes ?? objectiveLanes(draft), [lanes, draft]);
  const now = presentWeek(draft.startDate, draft.weeks, today);
  return (
    <div className={styles['board']} style={{ '--okra-weeks': draft.weeks } as CSSProperties}>
      <Head draft={draft} now={now} />
      {strip}
      <div className={styles['lanes']}>
        <div className={styles['lines']} aria-hidden="true" data-weeks>
          {weekNumbers(draft.weeks).map((week) => (
            <span
              key={week}
              className={(week - 1) % draft.sprintWeeks === 0 ? styles['line'] : undefined}
              style={{ gridColumn: week + 1 }}
            >
              {week === now && (
                <span
                  className={styles['today']}
                  style={{
                    insetInlineStart: `${String((Math.min((today.getDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK, 5) / 5) * 100)}%`,
                  }}
                />
              )}
            </span>
          ))}
        </div>
        {shown
          .filter((lane) => lane.staysEmpty || lane.cards.some(isPlaced))
          .map((lane) => (
            <Lane
              key={lane.key}
              lane={lane}
              weeks={draft.weeks}
              states={states}
              conflicts={conflicts}
              acts={acts}
              selected={selected}
              detailed={detailed}
            />
          ))}
        {layer}
      </div>
    </div>
  );
};
