import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { presentWeek } from '../present-week';
import { isPlaced } from './bar-room';
import { BoardGround } from './board-ground';
import { BoardHead } from './board-head';
import { objectiveLanes, type BoardLane } from './board-lane';
import type { BoardSheet } from './board-sheet';
import {
  cardStanding,
  marksOfPlan,
  type CardMarkers,
  type CardMarks,
  type CardStates,
} from './card-standing';
import type { BarActs } from './draft-bar';
import { Lane, type LaneFolding } from './lane';
import { useOneTabStop } from './use-one-tab-stop';
import styles from './draft.module.css';

interface DraftBoardProps {
  readonly draft: DraftPlan;
  readonly sheet: BoardSheet;
  /** Left out: by objective. */
  readonly lanes?: readonly BoardLane[];
  readonly today: Date;
  readonly states: CardStates;
  /** What is worth a look about each card; left out: what the draft itself knows. */
  readonly marks?: CardMarks;
  /** Left out: none names a card. */
  readonly markers?: CardMarkers;
  readonly acts?: BarActs;
  /** Ids of cards that are opened beside the board, or chosen. */
  readonly selected?: readonly string[];
  /** Absent: every lane is open. */
  readonly folding?: LaneFolding;
  /** Below the heads of the weeks. */
  readonly strip?: ReactNode;
  /** Over the lanes: lines, and what takes cards that are dragged there. */
  readonly layer?: ReactNode;
  /** It scrolls by itself from that height in px on, below the heads of its weeks; left out: it is as high as it is. */
  readonly maxHeight?: number;
}

const NONE: readonly string[] = [];

/** Lanes that are drawn: those that have cards with weeks or stay empty, or the one that is shown alone. */
export const drawnLanes = (lanes: readonly BoardLane[], only: string | null = null): readonly BoardLane[] => {
  const all = lanes.filter((lane) => lane.staysEmpty || lane.cards.some(isPlaced));
  const one = all.filter(({ key }) => key === only);
  return one.length === 0 ? all : one;
};

/** The quarter as lanes over weeks; under 700 px use `DraftWeekList`. */
export const DraftBoard = (props: DraftBoardProps) => {
  const {
    draft,
    sheet,
    lanes,
    today,
    states,
    acts,
    selected = NONE,
    folding,
    strip,
    layer,
    maxHeight,
  } = props;
  const board = useRef<HTMLDivElement>(null);
  useOneTabStop(board);
  const marks = useMemo(() => props.marks ?? marksOfPlan(draft.conflicts), [props.marks, draft.conflicts]);
  const shown = drawnLanes(
    useMemo(() => lanes ?? objectiveLanes(draft), [lanes, draft]),
    folding?.only,
  );
  const now = presentWeek(draft.startDate, draft.weeks, today);
  return (
    <div
      className={styles['board']}
      ref={board}
      style={
        {
          '--okra-weeks': draft.weeks,
          ...(maxHeight === undefined ? {} : { maxBlockSize: maxHeight, overflowY: 'auto' }),
        } as CSSProperties
      }
    >
      <BoardHead draft={draft} now={now} sheet={sheet} />
      <div className={styles['body']}>
        <BoardGround weeks={draft.weeks} sprintWeeks={draft.sprintWeeks} now={now} today={today} />
        {strip}
        <div className={styles['lanes']}>
          <div className={styles['columns']} aria-hidden="true" data-weeks>
            {Array.from({ length: draft.weeks }, (_, week) => (
              <span key={week} style={{ gridColumn: week + 2 }} />
            ))}
          </div>
          {shown.map((lane) => (
            <Lane
              key={lane.key}
              lane={lane}
              sheet={sheet}
              standings={lane.cards.map((card) => cardStanding(card, states, marks, props.markers))}
              acts={acts}
              selected={lane.cards.flatMap(({ id }) => (selected.includes(id) ? [id] : [])).join(' ')}
              isClosed={folding?.closed.includes(lane.key) === true && folding.only !== lane.key}
              isOnly={folding?.only === lane.key}
              onToggle={folding?.onToggle}
              onOnly={folding?.onOnly}
            />
          ))}
          {layer}
        </div>
      </div>
    </div>
  );
};
