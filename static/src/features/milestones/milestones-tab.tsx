import Button from '@atlaskit/button/new';
import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { MissingPlace } from '../../ui/routing/missing-place';
import { pathTo } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { useContainerWidth } from '../../ui/use-container-width';
import { useFocusBack } from '../../ui/use-focus-back';
import { useKeptInSight } from '../../ui/use-kept-in-sight';
import { useFindKey } from '../../ui/use-find-key';
import { AboveTable } from './above-table';
import { FilterBar } from './filter-bar';
import { KeyHelp } from './key-help';
import { milestoneCounts } from './milestone-counts';
import { EVERYTHING, isFiltering, matches } from './milestone-filter';
import { milestoneRows } from './milestone-row';
import type { CardFocus } from './milestone-drawer';
import { MilestoneTable } from './milestone-table';
import { rowGroups } from './row-groups';
import { sortRows, type Sorting } from './sort-rows';
import { columnsFor } from './table-columns';
import { useLeftOut } from './use-left-out';
import { useTableView } from './use-table-view';
import { ViewMenu } from './view-menu';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

const MilestoneDrawer = lazy(() =>
  import('./milestone-drawer').then(({ MilestoneDrawer: component }) => ({ default: component })),
);

const NOTHING: ReadonlySet<string> = new Set();
const FOCUS_MS = 100;

/** The milestones as a table: filter, sort, score by keys; a row opens its card beside the table. */
export const MilestonesTab = () => {
  const route = useRoute();
  const navigate = useNavigate();
  const may = useMay();
  const quarterId = useQuarter(({ id }) => id);
  const rows = useQuarter(milestoneRows);
  const objectives = useQuarter((quarter) => quarter.objectives);
  const [filter, setFilter] = useState(EVERYTHING);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const openImport = (): void => navigate(pathTo('agreement.import', { quarter: quarterId }));
  const openBring = useCallback(
    (): void => navigate(pathTo('milestones.bring', { quarter: quarterId })),
    [navigate, quarterId],
  );
  const onBring = may.write && may.publish ? openBring : undefined;
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const leftCard = useRef<string | null>(null);
  // A card that an address opened leaves the focus where a page begins.
  const [focus, setFocus] = useState<CardFocus | null>(null);
  const settled = useDeferredValue(filter);
  const [view, setView] = useTableView();
  const isFiltered = isFiltering(settled);
  const groups = useMemo(
    () =>
      rowGroups(
        sortRows(
          rows.filter((row) => matches(row, settled)),
          sorting,
        ),
        objectives,
        view.grouping,
        may.write && !isFiltered,
      ),
    [rows, settled, sorting, objectives, view.grouping, may.write, isFiltered],
  );
  const shown = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(NOTHING);
  const tick = useCallback((card: string, isTicked: boolean): void => {
    setTicked((before) => {
      const after = new Set(before);
      if (isTicked) after.add(card);
      else after.delete(card);
      return after;
    });
  }, []);
  // What a filter hides, or somebody deleted, is changed by nobody's click.
  const chosen = shown.filter(({ milestone }) => ticked.has(milestone.id));
  const counts = useQuarter(milestoneCounts);
  // Scores have columns; what else a card lacks is said of those that are looked at for it.
  const lacking = settled.unscored ? milestonesWords.lacking(counts.lacking) : '';
  const opened = route.name === 'milestones.card' ? route.card : null;
  const card = rows.find(({ milestone }) => milestone.id === opened);
  // New ones are written where somebody looks: below those of the open card, else of the first objective.
  const objectiveForNew = card?.milestone.objectiveId ?? objectives[0]?.id ?? '';
  const open = useCallback(
    (card: string): void => {
      setFocus('title');
      navigate(pathTo('milestones.card', { quarter: quarterId, card }));
    },
    [navigate, quarterId],
  );
  const close = useCallback((): void => {
    if (opened === null) return;
    navigate(pathTo('milestones', { quarter: quarterId }));
    leftCard.current = opened;
  }, [navigate, quarterId, opened]);
  const [creating, setCreating] = useState<string | undefined>(undefined);
  const [nextType, setNextType] = useState<MilestoneType | null>('epic');
  // Of the tab, so that a filter or another page does not take what somebody is writing.
  const [nextTitle, setNextTitle] = useState('');
  // The bar draws itself anew with what it is given, and a colleague's entry gives it nothing.
  const fitting = useMemo(() => columnsFor(width ?? 0, [], []).map(({ key }) => key), [width]);
  const viewMenu = useMemo(
    () => <ViewMenu view={view} sorting={sorting} fitting={fitting} onView={setView} onSort={setSorting} />,
    [view, sorting, fitting, setView],
  );
  const groupForNew =
    view.grouping === 'objective' ? objectiveForNew : view.grouping === 'type' ? (nextType ?? 'epic') : '';
  const add = useCallback((): void => {
    setFilter(EVERYTHING);
    setCreating(groupForNew);
  }, [groupForNew]);
  const creation = useMemo(
    () =>
      !may.write || isFiltering(settled)
        ? null
        : {
            at: creating,
            type: nextType,
            onType: setNextType,
            text: nextTitle,
            onText: setNextTitle,
            onOpen: setCreating,
            onClose: () => {
              setNextTitle('');
              setCreating(undefined);
            },
          },
    [may.write, settled, creating, nextType, nextTitle],
  );

  useFindKey(search);

  // Whoever closes a card goes on where its row stands.
  useLayoutEffect(() => {
    if (opened !== null || leftCard.current === null) return;
    const row = page.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(leftCard.current)}"]`);
    leftCard.current = null;
    (row ?? search.current)?.focus();
  }, [opened]);
  const leave = useCallback(
    (): void => navigate(pathTo('milestones', { quarter: quarterId }), 'replace'),
    [navigate, quarterId],
  );
  const isShown = shown.some(({ milestone }) => milestone.id === opened);
  useLeftOut(card !== undefined && isFiltered && !isShown, settled, leave);
  useKeptInSight(page);
  useFocusBack(page, chosen.length > 0, 'filter');
  const isBringing = route.name === 'milestones.bring';
  const wasBringing = useRef(isBringing);
  useEffect(() => {
    const isOver = wasBringing.current && !isBringing;
    wasBringing.current = isBringing;
    if (!isOver) return undefined;
    // The dialog gives the focus back to what opened it, a moment later; where that is gone, one goes on at the table.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) search.current?.focus();
    }, FOCUS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isBringing]);

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc closes the card from its table as well
    <div
      ref={page}
      className={card === undefined ? styles['page'] : [styles['page'], styles['withDrawer']].join(' ')}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) close();
      }}
    >
      <div ref={container} className={styles['main']}>
        {opened !== null && card === undefined && (
          <MissingPlace to={pathTo('milestones', { quarter: quarterId })} back={milestonesWords.showAll}>
            {milestonesWords.cardMissing}
          </MissingPlace>
        )}
        {rows.length === 0 && creating === undefined ? (
          <EmptyPanel
            header={milestonesWords.emptyTitle}
            act={may.write ? <Button onClick={add}>{milestonesWords.addMilestone}</Button> : undefined}
            otherwise={
              may.write ? (
                <>
                  {onBring !== undefined && (
                    <Button onClick={onBring}>{milestonesWords.bringFromJira}</Button>
                  )}
                  <Button appearance="subtle" onClick={openImport}>
                    {milestonesWords.importTable}
                  </Button>
                </>
              ) : undefined
            }
          >
            {milestonesWords.emptySentence}
          </EmptyPanel>
        ) : width === null ? null : (
          <>
            <FilterBar
              filter={filter}
              counts={counts}
              objectives={objectives}
              mayAdd={may.write}
              search={search}
              onChange={setFilter}
              onAdd={add}
              onBring={onBring}
              compact={width < 1000}
              view={viewMenu}
            />
            <AboveTable
              rows={chosen}
              objectives={objectives}
              onClear={() => setTicked(NOTHING)}
              summary={
                isFiltering(settled)
                  ? milestonesWords.shown(shown.length, rows.length)
                  : milestonesWords.scored(counts.onTheBoard, counts.scored)
              }
            />
            {lacking !== '' && <p className={styles['quiet']}>{lacking}</p>}
            {shown.length === 0 && isFiltering(settled) ? (
              <EmptyPanel
                header={milestonesWords.noMatchTitle}
                act={
                  <Button
                    onClick={() => {
                      setFilter(EVERYTHING);
                    }}
                  >
                    {milestonesWords.clearFilters}
                  </Button>
                }
              >
                {milestonesWords.hiddenByFilters(rows.length)}
              </EmptyPanel>
            ) : (
              <MilestoneTable
                groups={groups}
                view={view}
                onView={setView}
                ticked={ticked}
                onTick={tick}
                width={width}
                sorting={sorting}
                opened={opened}
                isReadOnly={!may.write}
                creation={creation}
                onSort={setSorting}
                onOpen={open}
              />
            )}
            <KeyHelp />
          </>
        )}
      </div>
      {card !== undefined && (
        <Suspense fallback={null}>
          <MilestoneDrawer
            key={card.milestone.id}
            row={card}
            focus={focus}
            onClose={close}
            onStep={(by) => {
              const next = shown[shown.indexOf(card) + by];
              // Turning over cards is one visit: going back leads to the table.
              if (next === undefined) return;
              setFocus(by === 1 ? 'next' : 'before');
              navigate(pathTo('milestones.card', { quarter: quarterId, card: next.milestone.id }), 'replace');
            }}
          />
        </Suspense>
      )}
    </div>
  );
};
