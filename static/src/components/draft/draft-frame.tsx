import { useMemo, type ReactNode } from 'react';
import type { DraftView } from '#domain/views/draft/draft-view';
import type { MacroConfig } from '#domain/views/page/macro-config';
import { useContainerWidth } from '../../ui/use-container-width';
import { EmptyFrame, MacroFrame } from '../macro-frame/macro-frame';
import { macroFrameWords } from '../macro-frame/words/macro-frame-words';
import { boardSheet } from './board-sheet';
import { BOARD_WIDTH } from './board-width';
import { hasDone, type CardStates } from './card-standing';
import type { BarActs } from './draft-bar';
import { DraftBoard } from './draft-board';
import { DraftTable } from './draft-table';
import { DraftLegend } from './draft-legend';
import { DraftWeekList } from './draft-week-list';
import { unplacedCount } from './unplaced-count';
import { draftWords } from './words/draft-words';

interface DraftFrameProps {
  /** The part of it that the page shows. */
  readonly draft: DraftView;
  readonly config: MacroConfig;
  readonly today: Date;
  readonly states: CardStates;
  /** Absent: it is a picture of the draft, as in a preview. */
  readonly onOpen?: BarActs['onOpen'];
  /** At the end of the heading line. */
  readonly act?: ReactNode;
}

/** What cards tell on a page. */
const SHOWN = { scores: true, skills: false, needs: false };
const SHOWN_COMPACT = { scores: false, skills: false, needs: false };

/** The quarter draft with its heading line and legend: a board where there is room, else a list by week. */
export const DraftFrame = ({ draft, config, today, states, onOpen, act }: DraftFrameProps) => {
  const { view, objectives, size } = config;
  const isCompact = size === 'compact';
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const wide = width !== null && width >= BOARD_WIDTH;
  const acts = useMemo(() => onOpen && { onOpen }, [onOpen]);
  const sheet = useMemo(
    () =>
      isCompact
        ? boardSheet(width ?? BOARD_WIDTH, draft.weeks, 'compact', SHOWN_COMPACT)
        : boardSheet(width ?? BOARD_WIDTH, draft.weeks, 'detail', SHOWN),
    [width, draft.weeks, isCompact],
  );
  const unplaced = unplacedCount(draft);
  const total = draft.lanes.reduce((sum, { cards }) => sum + cards.length, 0);
  const note = unplaced === 0 ? draftWords.note : draftWords.noteUnplaced(unplaced);
  return (
    <MacroFrame box={container} shown={draft} what={draftWords.revision(draft.seq)} act={act}>
      {objectives.length > 0 && draft.lanes.length === 0 ? (
        <EmptyFrame>{macroFrameWords.noneOfChosen}</EmptyFrame>
      ) : view === 'table' ? (
        <DraftTable
          draft={draft}
          states={states}
          isCompact={isCompact}
          {...(onOpen === undefined ? {} : { onOpen })}
        />
      ) : total > 0 && unplaced === total ? (
        <EmptyFrame>{draftWords.noneHasWeeks(total)}</EmptyFrame>
      ) : width === null ? null : wide ? (
        <DraftBoard
          draft={draft}
          sheet={sheet}
          today={today}
          states={states}
          {...(acts === undefined ? {} : { acts })}
        />
      ) : (
        <DraftWeekList
          draft={draft}
          today={today}
          states={states}
          isCompact={isCompact}
          {...(onOpen === undefined ? {} : { onOpen })}
        />
      )}
      <DraftLegend
        note={note}
        scores={!isCompact && (wide || view === 'table')}
        done={hasDone(draft, states)}
      />
    </MacroFrame>
  );
};
