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
import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { countScored, type Unscored } from '#domain/views/scored';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { MissingPlace } from '../../ui/routing/missing-place';
import { pathTo } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { useContainerWidth } from '../../ui/use-container-width';
import { useKeptInSight } from '../../ui/use-kept-in-sight';
import { FilterBar, type FilterCounts } from './filter-bar';
import { KeyHelp } from './key-help';
import { EVERYTHING, isFiltering, isScored, matches } from './milestone-filter';
import { milestoneRows } from './milestone-row';
import { MilestoneTable } from './milestone-table';
import { sortRows, type Sorting } from './sort-rows';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

const MilestoneDrawer = lazy(() =>
  import('./milestone-drawer').then(({ MilestoneDrawer: component }) => ({ default: component })),
);

const scoredOf = createSelector(countScored);

/** How many cards lack what stands in no column of scores. */
const lackingOf = createSelector((quarter) => {
  const lacks = (part: Unscored): number =>
    milestoneRows(quarter).filter(
      ({ milestone, unscored }) => isOnTheBoard(milestone) && unscored.includes(part),
    ).length;
  return { dependencies: lacks('dependencies'), skills: lacks('skills') };
});

const filterCounts = createSelector((quarter): FilterCounts => {
  const rows = milestoneRows(quarter);
  return {
    unscored: rows.filter((row) => !isScored(row)).length,
    unplaced: rows.filter(({ placement }) => placement === undefined).length,
    withFindings: rows.filter(({ findings }) => findings.length > 0).length,
  };
});

/** The milestones as a table: filter, sort, score by keys; a row opens its card beside the table. */
export const MilestonesTab = () => {
  const route = useRoute();
  const navigate = useNavigate();
  const may = useMay();
  const quarterId = useQuarter(({ id }) => id);
  const rows = useQuarter(milestoneRows);
  const objectives = useQuarter((quarter) => quarter.objectives);
  const scored = useQuarter(scoredOf);
  const lacking = useQuarter(lackingOf);
  const [filter, setFilter] = useState(EVERYTHING);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const openImport = (): void => navigate(pathTo('agreement.import', { quarter: quarterId }));
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const leftCard = useRef<string | null>(null);
  // A card that an address opened leaves the focus where a page begins.
  const [tookUp, setTookUp] = useState(false);
  const settled = useDeferredValue(filter);
  const shown = useMemo(
    () =>
      sortRows(
        rows.filter((row) => matches(row, settled)),
        sorting,
      ),
    [rows, settled, sorting],
  );
  const counts = useQuarter(filterCounts);
  const opened = route.name === 'milestones.card' ? route.card : null;
  const card = rows.find(({ milestone }) => milestone.id === opened);
  // New ones are written where somebody looks: below those of the open card, else of the first objective.
  const objectiveForNew = card?.milestone.objectiveId ?? objectives[0]?.id ?? null;
  const open = useCallback(
    (card: string, how: 'push' | 'replace' = 'push'): void => {
      setTookUp(true);
      navigate(pathTo('milestones.card', { quarter: quarterId, card }), how);
    },
    [navigate, quarterId],
  );
  const close = useCallback((): void => {
    if (opened === null) return;
    navigate(pathTo('milestones', { quarter: quarterId }));
    leftCard.current = opened;
  }, [navigate, quarterId, opened]);
  const [creating, setCreating] = useState<string | null | undefined>(undefined);
  const [nextType, setNextType] = useState<MilestoneType | null>('epic');
  const add = useCallback((): void => {
    setFilter(EVERYTHING);
    setCreating(objectiveForNew);
  }, [objectiveForNew]);
  const creation = useMemo(
    () =>
      !may.write || isFiltering(settled)
        ? null
        : {
            at: creating,
            type: nextType,
            onType: setNextType,
            onOpen: setCreating,
            onClose: () => {
              setCreating(undefined);
            },
          },
    [may.write, settled, creating, nextType],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);

  // Whoever closes a card goes on where its row stands.
  useLayoutEffect(() => {
    if (opened !== null || leftCard.current === null) return;
    const row = page.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(leftCard.current)}"]`);
    leftCard.current = null;
    (row ?? search.current)?.focus();
  }, [opened]);
  useKeptInSight(page);

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
                <Button appearance="subtle" onClick={openImport}>
                  {milestonesWords.importTable}
                </Button>
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
              compact={width < 1000}
              summary={
                isFiltering(settled)
                  ? milestonesWords.shown(shown.length, rows.length)
                  : milestonesWords.scored(scored.of, scored.scored, lacking)
              }
            />
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
                rows={shown}
                objectives={objectives}
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
            takesFocus={tookUp}
            onClose={close}
            onStep={(by) => {
              const next = shown[shown.indexOf(card) + by];
              // Turning over cards is one visit: going back leads to the table.
              if (next !== undefined) open(next.milestone.id, 'replace');
            }}
          />
        </Suspense>
      )}
    </div>
  );
};
