import Button from '@atlaskit/button/new';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { neighboursOf } from '#domain/views/draft/card-chain';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { useMay } from '../../sync/use-may';
import { useIssueStates } from '../../components/use-issue-states';
import { hasDone } from '../../components/draft/card-standing';
import { BOARD_WIDTH } from '../../components/draft/board-width';
import { DraftLegend } from '../../components/draft/draft-legend';
import { DraftWeekList } from '../../components/draft/draft-week-list';
import { isPlaced } from '../../components/draft/bar-room';
import { useDraftPlan } from '../../components/draft/use-draft-plan';
import { usePlanMarks } from '../../components/draft/use-plan-marks';
import { useSplit } from '../../components/split/use-split';
import { useContainerWidth } from '../../ui/use-container-width';
import { SkeletonLines } from '../../ui/skeletons';
import { TextButton } from '../../ui/text-button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { BoardArea } from './board-area';
import { CardMenu } from './card-menu';
import { DraftTray } from './draft-tray';
import { FindBar } from './find-bar';
import { findCards, NO_SEARCH } from './find-cards';
import { LanesMenu } from './lanes-menu';
import { LoadPanel } from './load-panel';
import { NothingToPlace } from './nothing-to-place';
import { PlanProblemsList } from './plan-problems-list';
import { ShowMenu } from './show-menu';
import { useBoardKeys } from './use-board-keys';
import { useBoardLanes } from './use-board-lanes';
import { nextLanes } from './board-settings';
import { useBoardSettings } from './use-board-settings';
import { useCardOwners } from './use-card-owners';
import { useChosenCards } from './use-chosen-cards';
import { useDraftActs } from './use-draft-acts';
import { nextInTray } from './tray-steps';
import { UndoButtons } from './undo-buttons';
import { useLookedAt } from './use-looked-at';
import { WeeksPanel } from './weeks-panel';
import { showWords } from './words/show-words';
import { suggestWords } from './words/suggest-words';
import { chainWords } from './words/chain-words';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './board-view.module.css';

// Worked out by rules that nobody needs before they ask.
const SuggestedDraft = lazy(() =>
  import('./suggested-draft').then(({ SuggestedDraft: component }) => ({ default: component })),
);

/** From this width on the tray stands beside the board, else above it; and what it takes then with its gap, in px. */
const TRAY_WIDTH = 1240;
const TRAY = 304 + 24;
/** The frame of the board. */
const BORDERS = 2;

/** The quarter by week: what is placed, what waits in the tray, and conflicts in words. Always a draft. */
export const BoardView = () => {
  const draft = useDraftPlan();
  const today = new Date();
  const may = useMay();
  const { rows: states } = useIssueStates();
  const marks = usePlanMarks();
  const owners = useCardOwners();
  const [settings, setSettings] = useBoardSettings();
  const [isSuggesting, setSuggesting] = useState(false);
  const [search, setSearch] = useState(NO_SEARCH);
  const [isTouched, setTouched] = useState(false);
  const [split, splitDialog] = useSplit();
  const [only, setOnly] = useState<string | null>(null);
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const { card: opened, as, times, load, open, openLoad, close, focusOn, leave } = useLookedAt(container);
  const lanes = useBoardLanes(draft, settings.lanes);
  const cards = useMemo(() => draft.lanes.flatMap((lane) => lane.cards), [draft]);
  const order = useMemo(() => lanes.flatMap((lane) => lane.cards.map(({ id }) => id)), [lanes]);
  const { chosen, choose, clear } = useChosenCards(order);
  const anchor = useRef<{ readonly card: string; readonly at: string } | null>(null);
  const hands = useDraftActs({
    weeks: draft.weeks,
    mayWrite: may.write,
    letters: settings.letters,
    chosen,
    onOpen: open,
    onSplit: split,
    onChoose: choose,
    onLeave: () => {
      const hadChosen = chosen.length > 0;
      clear();
      return leave() || hadChosen;
    },
    onPlaced: (card) => focusOn(nextInTray(container.current, card) ?? card),
    onWalk: (card, way) => {
      // From one of its neighbours the next one is that of the card one began with.
      const from = anchor.current?.at === card.id ? anchor.current.card : card.id;
      const start = cards.find(({ id }) => id === from) ?? card;
      const all = neighboursOf(cards, start)[way === 'before' ? 'waitsFor' : 'comesBefore'].filter((one) =>
        isPlaced(one.card),
      );
      const next = all[(all.findIndex((one) => one.card.id === card.id) + 1) % Math.max(1, all.length)];
      const bar = container.current?.querySelector(`[data-card="${CSS.escape(next?.card.id ?? '')}"]`);
      if (next === undefined || !(bar instanceof HTMLElement)) {
        return chainWords[way === 'before' ? 'nothingBefore' : 'nothingAfter'](start.title);
      }
      anchor.current = { card: start.id, at: next.card.id };
      open(start.id, 'card');
      bar.focus();
      return null;
    },
  });
  const { acts, place, takeOff, pointer, spoken } = hands;
  const shown = cards.find(({ id }) => id === opened);
  const found = useMemo(() => findCards(cards, search, { marks, owners }), [cards, search, marks, owners]);
  const openCard = useCallback((card: DraftCard) => open(card.id, 'card'), [open]);
  const isBoard = width !== null && width >= BOARD_WIDTH;
  // A list by week has neither lines nor lanes: a key would change what nobody sees.
  useBoardKeys((key) => {
    if (!isBoard) return undefined;
    if (key === 'l') return () => setSettings((was) => ({ ...was, allLines: !was.allLines }));
    return key === 'L' ? () => setSettings((was) => ({ ...was, lanes: nextLanes(was.lanes) })) : undefined;
  });

  if (cards.length === 0) {
    return (
      <div ref={container}>
        <NothingToPlace quarter={draft.quarterId} />
      </div>
    );
  }
  if (width === null) return <div ref={container} />;
  const isWide = width >= TRAY_WIDTH;
  const selected = [...chosen, ...(shown === undefined ? [] : [shown.id])];
  return (
    <div
      ref={container}
      className={[styles['page'], isWide ? styles['wide'] : ''].join(' ')}
      onPointerDownCapture={({ pointerType }) => setTouched(pointerType === 'touch')}
    >
      {!isBoard ? (
        may.write && (
          <div className={styles['toolbar']}>
            <UndoButtons />
          </div>
        )
      ) : (
        <div className={styles['toolbar']}>
          <LanesMenu value={settings.lanes} onChoose={(kind) => setSettings({ lanes: kind })} />
          <ShowMenu settings={settings} onChange={setSettings} />
          <FindBar
            cards={cards}
            owners={owners}
            search={search}
            found={found?.size ?? null}
            isShort={width < TRAY_WIDTH}
            onSearch={setSearch}
          />
          {only !== null && <Button onClick={() => setOnly(null)}>{showWords.allLanes}</Button>}
          {may.write && (
            <span className={styles['last']}>
              <UndoButtons />
              {cards.some((card) => !isPlaced(card)) && (
                <Button isSelected={isSuggesting} onClick={() => setSuggesting(!isSuggesting)}>
                  {suggestWords.suggest}
                </Button>
              )}
            </span>
          )}
        </div>
      )}
      <aside className={styles['tray']} aria-label={quarterDraftWords.trayLabel}>
        {shown !== undefined && (
          <WeeksPanel
            key={`${shown.id} ${String(times)}`}
            card={shown}
            cards={cards}
            draft={draft}
            as={as}
            menu={
              may.write ? (
                <CardMenu
                  card={shown}
                  quarter={draft.quarterId}
                  hands={hands}
                  onForm={() => open(shown.id, 'form')}
                  onSplit={() => split(shown.id)}
                  onGone={close}
                />
              ) : null
            }
            onPlace={place}
            onTakeOff={takeOff}
            onOpen={openCard}
            // The next one that waits for weeks has the focus, else the card itself, where a key moves it on.
            onPlaced={() => close(nextInTray(container.current, shown.id))}
            onClose={close}
          />
        )}
        {load !== null && <LoadPanel load={load} cards={cards} onOpen={openCard} onClose={close} />}
        {chosen.length > 1 && (
          <p className={styles['note']}>
            {quarterDraftWords.chosen(chosen.length)}{' '}
            <TextButton onClick={clear}>{quarterDraftWords.chooseNone}</TextButton>
          </p>
        )}
        {isSuggesting && may.write && (
          <Suspense fallback={<SkeletonLines label={suggestWords.title} widths={['60%', '80%', '70%']} />}>
            <SuggestedDraft today={today} onClose={() => setSuggesting(false)} />
          </Suspense>
        )}
        <DraftTray
          cards={cards.filter((card) => !isPlaced(card))}
          selected={shown?.id ?? null}
          found={found}
          acts={acts}
          mayWrite={may.write}
          pointer={pointer}
        />
      </aside>
      <div className={styles['board']}>
        {isBoard ? (
          <BoardArea
            draft={draft}
            lanes={lanes}
            width={width - BORDERS - (isWide ? TRAY : 0)}
            today={today}
            states={states}
            marks={marks}
            hands={hands}
            settings={settings}
            onSettings={setSettings}
            only={only}
            onOnly={setOnly}
            selected={selected}
            focused={shown?.id ?? null}
            looked={load?.cards ?? null}
            found={found}
            isTouched={isTouched}
            onLoad={openLoad}
          />
        ) : (
          <DraftWeekList draft={draft} today={today} states={states} onOpen={acts.onOpen} />
        )}
        <DraftLegend
          note={quarterDraftWords.title}
          scores={isBoard}
          done={hasDone(draft, states)}
          isWhole={isBoard}
        />
      </div>
      <section className={styles['conflicts']} aria-labelledby="okra-conflicts">
        <PlanProblemsList mayWrite={may.write} today={today} />
      </section>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      {splitDialog}
    </div>
  );
};
