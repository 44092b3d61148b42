import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { quarterFilters } from '#domain/jira-publishing/issue-filters';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { EmptyPanel } from '../../ui/empty-panel';
import { ErrorPanel } from '../../ui/error-panel';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { SkeletonLines } from '../../ui/skeletons';
import { DoublePanel } from './double-panel';
import { FilterPanel } from './filter-panel';
import { DrillDown, Level, ObjectiveSection } from './objective-progress';
import { agoWords } from './words/ago-words';
import { troubleList } from './trouble-list';
import { TroublePanel } from './trouble-panel';
import { useProgress } from './use-progress';
import type { IssueStates } from '../../components/use-issue-states';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

const heardWords = ({ lookedAt, now }: IssueStates): string =>
  lookedAt === null ? progressWords.neverAsked : progressWords.lastAsked(agoWords.ago(now - lookedAt));

/** How far the work is, and apart from that what was learned. */
export const ProgressTab = () => {
  const quarter = useQuarter(({ id }) => id);
  const projectId = useQuarter(({ settings }) => settings.projectId);
  const isPublished = useQuarter(({ receipts }) => receipts.length > 0);
  const navigate = useNavigate();
  const may = useMay();
  const { answer, progress, rows, failure, isRefreshing, refresh } = useProgress();
  const troubles = useMemo(() => troubleList(answer?.rows ?? []), [answer]);

  if (!isPublished) {
    return (
      <EmptyPanel
        header={progressWords.emptyTitle}
        act={
          may.publish ? (
            <Button
              appearance="primary"
              onClick={() => {
                navigate(pathTo('jira', { quarter }));
              }}
            >
              {progressWords.publish}
            </Button>
          ) : undefined
        }
      >
        {progressWords.emptySentence}
      </EmptyPanel>
    );
  }
  if (answer === undefined && failure !== null) {
    return (
      <ErrorPanel title={progressWords.failedTitle} onRetry={refresh}>
        {failure.code === 'not-found' ? progressWords.notFound : failure.message}
      </ErrorPanel>
    );
  }
  if (answer === undefined)
    return (
      <SkeletonLines label={progressWords.loading} widths={['40%', '100%', '100%', '100%']} height="32px" />
    );
  const home = answer.rows.find(({ state }) => state !== null && state.movedTo === null)?.issueKey;
  const filters = quarterFilters(quarter, home?.slice(0, home.lastIndexOf('-')) ?? projectId);
  return (
    <div className={styles['page']}>
      <div className={styles['between']}>
        <div>
          <Heading level={2} look="medium">
            {progressWords.title}
          </Heading>
          <p className={styles['quiet']} role="status">
            {heardWords(answer)}
          </p>
        </div>
        <Button onClick={refresh} isLoading={isRefreshing}>
          {progressWords.refresh}
        </Button>
      </div>
      {failure !== null && (
        <ErrorPanel title={progressWords.staleTitle} onRetry={refresh}>
          {progressWords.staleSentence(failure.message)}
        </ErrorPanel>
      )}
      {answer.isPartial && (
        <ErrorPanel title={progressWords.partialTitle} onRetry={refresh}>
          {progressWords.partialSentence}
        </ErrorPanel>
      )}
      <Level level={progress} label={progressWords.progressOfQuarter} />
      <TroublePanel troubles={troubles} mayRepair={may.publish} />
      <div className={styles['objectives']}>
        {progress.objectives.map((thread) => (
          <ObjectiveSection key={thread.objective.id} thread={thread} rows={rows} />
        ))}
        {progress.work.length > 0 && (
          <section className={styles['objective']} aria-label={progressWords.withoutObjective}>
            <Heading level={3} look="xsmall">
              {progressWords.withoutObjective}
            </Heading>
            <DrillDown of={progressWords.noObjective} work={progress.work} rows={rows} />
          </section>
        )}
      </div>
      {may.publish && <DoublePanel />}
      <FilterPanel filters={filters} />
    </div>
  );
};
