import Button from '@atlaskit/button/new';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { countScored } from '#domain/views/scored';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { MissingPlace } from '../../ui/routing/missing-place';
import { pathTo } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { useContainerWidth } from '../../ui/use-container-width';
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
  const decide = useDecide();
  const may = useMay();
  const quarterId = useQuarter(({ id }) => id);
  const rows = useQuarter(milestoneRows);
  const objectives = useQuarter((quarter) => quarter.objectives);
  const scored = useQuarter(scoredOf);
  const [filter, setFilter] = useState(EVERYTHING);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const openImport = (): void => navigate(pathTo('agreement.import', { quarter: quarterId }));
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const search = useRef<HTMLInputElement>(null);
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
  const open = useCallback(
    (card: string, how: 'push' | 'replace' = 'push'): void => {
      navigate(pathTo('milestones.card', { quarter: quarterId, card }), how);
    },
    [navigate, quarterId],
  );
  const close = useCallback((): void => {
    navigate(pathTo('milestones', { quarter: quarterId }));
  }, [navigate, quarterId]);
  const add = useCallback((): void => {
    const { id, refusal } = decide({
      kind: 'milestone.add',
      values: { title: milestonesWords.newMilestone },
    });
    if (refusal === null) open(id);
  }, [decide, open]);

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

  return (
    <div className={card === undefined ? styles['page'] : [styles['page'], styles['withDrawer']].join(' ')}>
      <div ref={container} className={styles['main']}>
        {opened !== null && card === undefined && (
          <MissingPlace to={pathTo('milestones', { quarter: quarterId })} back={milestonesWords.showAll}>
            {milestonesWords.cardMissing}
          </MissingPlace>
        )}
        {rows.length === 0 ? (
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
                  : milestonesWords.scored(rows.length, scored.scored)
              }
            />
            {shown.length === 0 ? (
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
                width={width}
                sorting={sorting}
                opened={opened}
                isReadOnly={!may.write}
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
