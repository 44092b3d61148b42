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
import { agoWords } from './progress-words';
import { troubleList } from './trouble-list';
import { TroublePanel } from './trouble-panel';
import { useProgress } from './use-progress';
import type { IssueStates } from '../../components/use-issue-states';
import styles from './progress.module.css';

const heardWords = ({ lookedAt, now }: IssueStates): string =>
  lookedAt === null
    ? 'Jira was not asked about these work items yet.'
    : `Jira was last asked ${agoWords(now - lookedAt)}; changes since then arrive by themselves.`;

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
        header="Nothing is in Jira yet"
        act={
          may.publish ? (
            <Button
              appearance="primary"
              onClick={() => {
                navigate(pathTo('jira', { quarter }));
              }}
            >
              Publish to Jira
            </Button>
          ) : undefined
        }
      >
        Once cards are work items, this page shows how far they are, and beside it what was learned.
      </EmptyPanel>
    );
  }
  if (answer === undefined && failure !== null) {
    return (
      <ErrorPanel title="We could not read where the work stands" onRetry={refresh}>
        {failure.code === 'not-found'
          ? 'This quarter is not here any more, or you may not browse its space. Ask its administrator.'
          : failure.message}
      </ErrorPanel>
    );
  }
  if (answer === undefined)
    return (
      <SkeletonLines
        label="Reading where the work stands"
        widths={['40%', '100%', '100%', '100%']}
        height="32px"
      />
    );
  const home = answer.rows.find(({ state }) => state !== null && state.movedTo === null)?.issueKey;
  const filters = quarterFilters(quarter, home?.slice(0, home.lastIndexOf('-')) ?? projectId);
  return (
    <div className={styles['page']}>
      <div className={styles['between']}>
        <div>
          <Heading level={2} look="medium">
            Output and outcome
          </Heading>
          <p className={styles['quiet']} role="status">
            {heardWords(answer)}
          </p>
        </div>
        <Button onClick={refresh} isLoading={isRefreshing}>
          Refresh
        </Button>
      </div>
      {failure !== null && (
        <ErrorPanel title="Jira did not answer" onRetry={refresh}>
          What you see is what was known before. {failure.message}
        </ErrorPanel>
      )}
      {answer.isPartial && (
        <ErrorPanel title="Some states are missing" onRetry={refresh}>
          Jira did not answer about work items that it may hide from you; they count as not known.
        </ErrorPanel>
      )}
      <Level level={progress} label="Progress of the quarter" />
      <TroublePanel troubles={troubles} mayRepair={may.publish} />
      <div className={styles['objectives']}>
        {progress.objectives.map((thread) => (
          <ObjectiveSection key={thread.objective.id} thread={thread} rows={rows} />
        ))}
        {progress.work.length > 0 && (
          <section className={styles['objective']} aria-label="Without an objective">
            <Heading level={3} look="xsmall">
              Without an objective
            </Heading>
            <DrillDown of="no objective" work={progress.work} rows={rows} />
          </section>
        )}
      </div>
      {may.publish && <DoublePanel />}
      <FilterPanel filters={filters} />
    </div>
  );
};
