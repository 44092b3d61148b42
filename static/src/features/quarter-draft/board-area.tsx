import { useCallback, useMemo, useRef } from 'react';
import { cardChain } from '#domain/views/draft/card-chain';
import type { Load } from '#domain/views/capacity/week-load';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import type { BoardLane } from '../../components/draft/board-lane';
import { boardSheet, DENSE_FROM, type Density } from '../../components/draft/board-sheet';
import type { CardMarks, CardStates } from '../../components/draft/card-standing';
import { isPlaced } from '../../components/draft/bar-room';
import { DraftBoard, drawnLanes } from '../../components/draft/draft-board';
import type { LaneFolding } from '../../components/draft/lane';
import { boardField } from '../../components/draft/lines/board-field';
import { DependencyLines } from '../../components/draft/lines/dependency-lines';
import { LoadRow } from '../../components/draft/load-row';
import { MarkerRow } from '../../components/draft/marker-row';
import { useCardMarkers } from '../../components/draft/use-card-markers';
import { useEmphasis } from '../../components/draft/use-emphasis';
import { WishLayer } from '../../components/draft/wish-layer';
import { closedLanes, withToggledLane, type BoardSettings } from './board-settings';
import { TouchWeeks } from './touch-weeks';
import type { DraftActs } from './use-draft-acts';
import { useGlide } from './use-glide';

/** What of the window is beside the board, and the least height of one that scrolls, in px. */
const AROUND = 120;
const LEAST = 560;

interface BoardAreaProps {
  readonly draft: DraftPlan;
  readonly lanes: readonly BoardLane[];
  /** Of the board in px. */
  readonly width: number;
  readonly today: Date;
  readonly states: CardStates;
  readonly marks: CardMarks;
  readonly hands: DraftActs;
  readonly settings: BoardSettings;
  readonly onSettings: (change: Partial<BoardSettings> | ((was: BoardSettings) => BoardSettings)) => void;
  /** Key of the lane that is shown alone. */
  readonly only: string | null;
  readonly onOnly: LaneFolding['onOnly'];
  /** Ids of cards that are opened or chosen. */
  readonly selected: readonly string[];
  /** The card whose chain is looked at. */
  readonly focused: string | null;
  /** Ids of cards that are looked at for another reason: those behind a number. */
  readonly looked: readonly string[] | null;
  readonly found: ReadonlySet<string> | null;
  /** The last thing that was pressed was pressed by a finger. */
  readonly isTouched: boolean;
  readonly onLoad: (load: Load) => void;
}

/** The board of the tab: heads, markers and people, lanes, lines, and what is held over them. */
export const BoardArea = (props: BoardAreaProps) => {
  const { draft, lanes, width, today, states, marks, hands, settings, onSettings } = props;
  const { only, onOnly, selected, focused, looked, found, isTouched, onLoad } = props;
  const markers = useCardMarkers();
  const box = useRef<HTMLDivElement>(null);
  const { scores, skills, needs, allLines, skillRows } = settings;
  const count = lanes.reduce((sum, { cards }) => sum + cards.filter(isPlaced).length, 0);
  const density: Density =
    settings.density === 'auto' ? (count > DENSE_FROM ? 'compact' : 'detail') : settings.density;
  const sheet = useMemo(
    () => boardSheet(width, draft.weeks, density, { scores, skills, needs }),
    [width, draft.weeks, density, scores, skills, needs],
  );
  const closed = useMemo(() => closedLanes(settings), [settings]);
  const drawn = useMemo(() => drawnLanes(lanes, only), [lanes, only]);
  const shut = useMemo(() => closed.filter((key) => key !== only), [closed, only]);
  const field = useMemo(() => boardField(drawn, sheet, shut), [drawn, sheet, shut]);
  const onToggle = useCallback((key: string) => onSettings((was) => withToggledLane(was, key)), [onSettings]);
  const chain = useMemo(
    () =>
      looked ??
      (focused === null
        ? null
        : cardChain(
            lanes.flatMap((lane) => lane.cards),
            focused,
          ).cards),
    [lanes, focused, looked],
  );
  const tapped =
    isTouched && hands.pointer !== undefined
      ? lanes.flatMap((lane) => lane.cards).find(({ id }) => id === focused)
      : undefined;
  useEmphasis(box, { chain, found });
  useGlide(box, field, hands.isOwn);
  return (
    <div ref={box}>
      <DraftBoard
        draft={draft}
        sheet={sheet}
        lanes={lanes}
        today={today}
        states={states}
        marks={marks}
        markers={markers}
        acts={hands.acts}
        selected={selected}
        folding={{ closed, only, onToggle, onOnly }}
        maxHeight={Math.max(LEAST, window.screen.availHeight - AROUND)}
        strip={
          <>
            <MarkerRow sheet={sheet} />
            <LoadRow
              sheet={sheet}
              isOpen={skillRows}
              onToggle={() => onSettings({ skillRows: !skillRows })}
              onOpen={onLoad}
            />
          </>
        }
        layer={
          <>
            <DependencyLines lanes={drawn} sheet={sheet} closed={shut} focused={focused} isAll={allLines} />
            {tapped !== undefined && (
              <TouchWeeks card={tapped} weeks={draft.weeks} board={box} onPlace={hands.place} />
            )}
            {hands.pointer !== undefined && <WishLayer pointer={hands.pointer} calendar={draft} />}
          </>
        }
      />
    </div>
  );
};
