import { lazy, Suspense, useMemo } from 'react';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { boardSheet } from '../../../components/draft/board-sheet';
import { BOARD_WIDTH } from '../../../components/draft/board-width';
import { hasDone } from '../../../components/draft/card-standing';
import { objectiveLanes } from '../../../components/draft/board-lane';
import type { BarActs } from '../../../components/draft/draft-bar';
import { DraftBoard, drawnLanes } from '../../../components/draft/draft-board';
import { DraftLegend } from '../../../components/draft/draft-legend';
import { unplacedCount } from '../../../components/draft/unplaced-count';
import { LoadRow } from '../../../components/draft/load-row';
import { MarkerRow } from '../../../components/draft/marker-row';
import { useCardMarkers } from '../../../components/draft/use-card-markers';
import { usePlanMarks } from '../../../components/draft/use-plan-marks';
import { isPlaced } from '../../../components/draft/bar-room';
import { draftWords } from '../../../components/draft/words/draft-words';
import { useIssueStates } from '../../../components/use-issue-states';
import { useContainerWidth } from '../../../ui/use-container-width';
import { draftRoomWords } from '../words/draft-room-words';
import { usePlanActs } from './use-plan-acts';
import { usePlanPointer } from './use-plan-pointer';
import styles from './room-board.module.css';

// Drawn once the board stands there: a room has enough to load before.
const DependencyLines = lazy(() =>
  import('../../../components/draft/lines/dependency-lines').then(({ DependencyLines: component }) => ({
    default: component,
  })),
);

const DraftWeekList = lazy(() =>
  import('../../../components/draft/draft-week-list').then(({ DraftWeekList: component }) => ({
    default: component,
  })),
);

const WishLayer = lazy(() =>
  import('../../../components/draft/wish-layer').then(({ WishLayer: component }) => ({ default: component })),
);

const SHOWN = { scores: true, skills: true, needs: true };
const NONE_CLOSED: readonly string[] = [];
const BORDERS = 2;

interface BoardProps {
  readonly draft: DraftPlan;
  readonly selected: string | null;
  /** Whether this person may give a card other weeks now. */
  readonly mayPlace: boolean;
  readonly onSelect: (card: string) => void;
}

/** The draft that everybody looks at, with what its weeks need above it; a list by week where there is little room. */
export const RoomBoard = ({ draft, selected, mayPlace, onSelect }: BoardProps) => {
  const { rows: states } = useIssueStates();
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const isWide = width !== null && width >= BOARD_WIDTH;
  const { weeks } = draft;
  const marks = usePlanMarks();
  const markers = useCardMarkers();
  const sheet = useMemo(
    () => boardSheet((width ?? BOARD_WIDTH) - BORDERS, weeks, 'detail', SHOWN),
    [width, weeks],
  );
  const lanes = useMemo(() => objectiveLanes(draft), [draft]);
  const drawn = useMemo(() => drawnLanes(lanes), [lanes]);
  const { place } = usePlanActs({ weeks });
  const pointer = usePlanPointer(weeks, place, mayPlace);
  const acts = useMemo(
    (): BarActs => ({
      ...(pointer === undefined ? {} : { pointer }),
      onOpen: ({ id }) => onSelect(id),
      // Weeks by keys, as on the tab of the draft.
      onNudge: (card, by) => {
        if (!mayPlace || !isPlaced(card)) return;
        const startWeek = card.startWeek + by.start;
        const endWeek = card.endWeek + by.end;
        if (startWeek < 1 || endWeek > weeks || endWeek < startWeek) return;
        place(card, startWeek, endWeek);
      },
    }),
    [place, pointer, onSelect, mayPlace, weeks],
  );
  const unplaced = unplacedCount(draft);
  return (
    <section className={styles['board']} ref={container} aria-label={draftRoomWords.board}>
      {width === null ? null : isWide ? (
        <DraftBoard
          draft={draft}
          today={new Date()}
          states={states}
          acts={acts}
          sheet={sheet}
          lanes={lanes}
          marks={marks}
          markers={markers}
          selected={selected === null ? [] : [selected]}
          strip={
            <>
              <MarkerRow sheet={sheet} />
              <LoadRow sheet={sheet} />
            </>
          }
          layer={
            <>
              <Suspense fallback={null}>
                <DependencyLines
                  lanes={drawn}
                  sheet={sheet}
                  closed={NONE_CLOSED}
                  focused={selected}
                  isAll={false}
                />
              </Suspense>
              {pointer !== undefined && (
                <Suspense fallback={null}>
                  <WishLayer pointer={pointer} calendar={draft} />
                </Suspense>
              )}
            </>
          }
        />
      ) : (
        <Suspense fallback={null}>
          <DraftWeekList draft={draft} today={new Date()} states={states} onOpen={acts.onOpen} />
        </Suspense>
      )}
      <DraftLegend
        note={unplaced === 0 ? draftWords.note : draftWords.noteUnplaced(unplaced)}
        scores={isWide}
        done={hasDone(draft, states)}
        isWhole={isWide}
      />
    </section>
  );
};
