import Button from '@atlaskit/button/new';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { LaneKind } from '#domain/views/draft/draft-lanes';
import { useMay } from '../../sync/use-may';
import { useIssueStates } from '../../components/use-issue-states';
import { hasDone } from '../../components/draft/card-standing';
import { BOARD_WIDTH } from '../../components/draft/board-width';
import { DraftBoard } from '../../components/draft/draft-board';
import { LoadRow } from '../../components/draft/load-row';
import { DraftLegend } from '../../components/draft/draft-legend';
import { DraftWeekList } from '../../components/draft/draft-week-list';
import { isPlaced } from '../../components/draft/pack-rows';
import { useDraftPlan } from '../../components/draft/use-draft-plan';
import { WishLayer } from '../../components/draft/wish-layer';
import { EmptyPanel } from '../../ui/empty-panel';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { useContainerWidth } from '../../ui/use-container-width';
import { SkeletonLines } from '../../ui/skeletons';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { DraftTray } from './draft-tray';
import { LanesMenu } from './lanes-menu';
import { PlanProblemsList } from './plan-problems-list';
import { useBoardLanes } from './use-board-lanes';
import { useDraftActs } from './use-draft-acts';
import { WeeksPanel } from './weeks-panel';
import { suggestWords } from './words/suggest-words';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './board-view.module.css';

// Worked out by rules that nobody needs before they ask.
const SuggestedDraft = lazy(() =>
  import('./suggested-draft').then(({ SuggestedDraft: component }) => ({ default: component })),
);

/** From this width on the tray stands beside the board, else above it. */
const TRAY_WIDTH = 1240;

/** The quarter by week: what is placed, what waits in the tray, and conflicts in words. Always a draft. */
export const BoardView = () => {
  const draft = useDraftPlan();
  const today = new Date();
  const may = useMay();
  const navigate = useNavigate();
  const { rows: states } = useIssueStates();
  const [opened, setOpened] = useState<{ readonly id: string; readonly asForm: boolean } | null>(null);
  const [isSuggesting, setSuggesting] = useState(false);
  const [kind, setKind] = useState<LaneKind>('objective');
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const { acts, place, takeOff, pointer, spoken } = useDraftActs({
    weeks: draft.weeks,
    mayWrite: may.write,
    onOpen: useCallback((id: string, asForm: boolean) => setOpened({ id, asForm }), []),
  });
  const lanes = useBoardLanes(draft, kind);
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  const shown = cards.find(({ id }) => id === opened?.id);
  /** The card that has the focus once it is drawn: its bar may be a new one. */
  const goesTo = useRef<string | null>(null);
  useEffect(() => {
    if (goesTo.current === null) return;
    const card = container.current?.querySelector(`[data-card="${CSS.escape(goesTo.current)}"]`);
    if (!(card instanceof HTMLElement)) return;
    goesTo.current = null;
    card.focus();
  });
  const close = (): void => {
    goesTo.current = opened?.id ?? null;
    setOpened(null);
  };

  if (cards.length === 0) {
    return (
      <div ref={container}>
        <EmptyPanel
          header={quarterDraftWords.emptyTitle}
          act={
            may.write && (
              <Button
                onClick={() => {
                  navigate(pathTo('milestones', { quarter: draft.quarterId }));
                }}
              >
                {quarterDraftWords.writeMilestones}
              </Button>
            )
          }
        >
          {quarterDraftWords.emptySentence}
        </EmptyPanel>
      </div>
    );
  }
  if (width === null) return <div ref={container} />;
  return (
    <div ref={container} className={[styles['page'], width >= TRAY_WIDTH ? styles['wide'] : ''].join(' ')}>
      <aside className={styles['tray']} aria-label={quarterDraftWords.trayLabel}>
        {shown !== undefined && (
          <WeeksPanel
            key={`${shown.id} ${String(opened?.asForm)}`}
            card={shown}
            draft={draft}
            isForm={opened?.asForm === true}
            onPlace={place}
            onTakeOff={takeOff}
            onClose={close}
          />
        )}
        {isSuggesting && may.write && (
          <Suspense fallback={<SkeletonLines label={suggestWords.title} widths={['60%', '80%', '70%']} />}>
            <SuggestedDraft today={today} onClose={() => setSuggesting(false)} />
          </Suspense>
        )}
        <DraftTray
          cards={cards.filter((card) => !isPlaced(card))}
          selected={shown?.id ?? null}
          pointer={pointer}
          onOpen={({ id }, asForm) => setOpened({ id, asForm })}
        />
      </aside>
      <div className={styles['board']}>
        {width >= BOARD_WIDTH ? (
          <>
            <div className={styles['toolbar']}>
              <LanesMenu value={kind} onChoose={setKind} />
              {may.write && cards.some((card) => !isPlaced(card)) && (
                <Button isSelected={isSuggesting} onClick={() => setSuggesting(!isSuggesting)}>
                  {suggestWords.suggest}
                </Button>
              )}
            </div>
            <DraftBoard
              draft={draft}
              lanes={lanes}
              today={today}
              states={states}
              acts={acts}
              selected={shown?.id ?? null}
              strip={<LoadRow />}
              {...(pointer === undefined ? {} : { layer: <WishLayer pointer={pointer} calendar={draft} /> })}
            />
          </>
        ) : (
          <DraftWeekList draft={draft} today={today} states={states} onOpen={acts.onOpen} />
        )}
        <DraftLegend
          note={quarterDraftWords.title}
          scores={width >= BOARD_WIDTH}
          done={hasDone(draft, states)}
        />
      </div>
      <section className={styles['conflicts']} aria-labelledby="okra-conflicts">
        <PlanProblemsList mayWrite={may.write} today={today} />
      </section>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
};
