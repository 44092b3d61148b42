import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { hasId } from '#domain/kernel/collection';
import { quarterFilters } from './issue-filters';
import { lateCards } from '#domain/views/progress/late-cards';
import { localDay } from '../../ui/local-day';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { ErrorPanel } from '../../ui/error-panel';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { RouteLink } from '../../ui/routing/route-link';
import { SkeletonLines } from '../../ui/skeletons';
import { DoublePanel } from './double-panel';
import { FilterPanel } from './filter-panel';
import { KeyResultDetails } from './key-result-details';
import { KeyResultsTable } from './key-results-table';
import { LateCardsList } from './late-cards-list';
import { LostCheckIns } from './lost-check-ins';
import { ProgressHead } from './progress-head';
import { ProgressLegend } from './progress-legend';
import { QuarterLevel } from './quarter-level';
import { troubleList } from './trouble-list';
import { TroublePanel } from './trouble-panel';
import { useCheckInDrafts } from './use-check-in-drafts';
import { useProgress } from './use-progress';
import { useSaveCheckIns } from './use-save-check-ins';
import { keyResultsWords } from './words/key-results-words';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

/** Where the numbers of key results are, and apart from that how far the work is and what was learned. */
export const ProgressTab = () => {
  const quarter = useQuarter((whole) => whole);
  const { id, receipts, settings } = quarter;
  const isPublished = receipts.length > 0;
  const navigate = useNavigate();
  const may = useMay();
  const today = localDay(new Date());
  const { answer, progress, rows, failure, isRefreshing, refresh } = useProgress();
  const troubles = useMemo(() => troubleList(answer?.rows ?? []), [answer]);
  const late = useMemo(
    () => (isPublished && answer === undefined ? [] : lateCards(quarter, progress.all, today)),
    [quarter, progress, isPublished, answer, today],
  );
  const drafted = useCheckInDrafts(id);
  const { invalid, refused, save } = useSaveCheckIns(drafted, today);
  const typed = [...drafted.drafts].filter(([, { text, note }]) => text.trim() !== '' || note !== '');
  const lost = typed.filter(([metric]) => !hasId(quarter.metrics, metric));

  if (quarter.objectives.length === 0 && !isPublished) {
    return (
      <EmptyPanel
        header={progressWords.emptyTitle}
        act={
          <Button
            onClick={() => {
              navigate(pathTo('objectives', { quarter: id }));
            }}
          >
            {keyResultsWords.openObjectives}
          </Button>
        }
      >
        {progressWords.emptySentence}
      </EmptyPanel>
    );
  }
  if (failure?.code === 'not-found' && answer === undefined) {
    return (
      <ErrorPanel title={progressWords.failedTitle} onRetry={refresh}>
        {progressWords.notFound}
      </ErrorPanel>
    );
  }
  const home = answer?.rows.find(({ state }) => state !== null && state.movedTo === null)?.issueKey;
  const filters = quarterFilters(id, home?.slice(0, home.lastIndexOf('-')) ?? settings.projectId);
  return (
    <div className={styles['page']}>
      <ProgressHead
        today={today}
        answer={answer}
        isPublished={isPublished}
        isRefreshing={isRefreshing}
        drafted={may.write ? typed.length - lost.length : 0}
        onRefresh={refresh}
        onSave={save}
      />
      <LostCheckIns lost={lost} onDiscard={(metric) => drafted.change(metric, null)} />
      {refused !== null && (
        <div role="alert">
          <FindingLine severity="error">{refused}</FindingLine>
        </div>
      )}
      {failure !== null && answer === undefined && (
        <ErrorPanel title={progressWords.failedTitle} onRetry={refresh}>
          {failure.message}
        </ErrorPanel>
      )}
      {failure !== null && answer !== undefined && (
        <ErrorPanel title={progressWords.staleTitle} onRetry={refresh}>
          {progressWords.staleSentence(failure.message)}
        </ErrorPanel>
      )}
      {answer?.isPartial === true && (
        <ErrorPanel title={progressWords.partialTitle} onRetry={refresh}>
          {progressWords.partialSentence}
        </ErrorPanel>
      )}
      {isPublished && answer === undefined ? (
        failure === null && <SkeletonLines label={progressWords.loading} widths={['60%', '40%']} />
      ) : (
        <QuarterLevel level={progress} />
      )}
      {!isPublished && may.publish && (
        <p className={styles['quiet']}>
          {keyResultsWords.nothingInJira}{' '}
          <RouteLink to={pathTo('jira', { quarter: id })} className={styles['inText']}>
            {keyResultsWords.toJira}
          </RouteLink>
        </p>
      )}
      <TroublePanel troubles={troubles} mayRepair={may.publish} />
      <KeyResultsTable
        progress={progress}
        rows={rows}
        today={today}
        draftOf={(metric) => drafted.drafts.get(metric)}
        isInvalid={(metric) => invalid.has(metric)}
        onDraft={drafted.change}
        onSave={save}
      />
      <ProgressLegend />
      <LateCardsList cards={late} />
      {progress.work.length > 0 && (
        <section className={styles['loose']} aria-labelledby="progress-loose">
          <Heading level={2} look="small" id="progress-loose">
            {progressWords.withoutObjective}
          </Heading>
          <KeyResultDetails
            name={progressWords.noObjective}
            thread={{ work: progress.work, hypotheses: [] }}
            filter={undefined}
            rows={rows}
          />
        </section>
      )}
      {isPublished && may.publish && <DoublePanel />}
      {isPublished && <FilterPanel filters={filters} />}
    </div>
  );
};
