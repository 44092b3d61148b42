import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import type { PublishDriven } from '../../publishing/publish-driver';
import { ErrorPanel } from '../../ui/error-panel';
import { SeverityIcon } from '../../ui/severity-icon';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { RunRows } from './run-rows';
import type { Preparation } from './preparation';
import { usePublishRun } from './use-publish-run';
import styles from './publish.module.css';

const WAITS = {
  pace: 'Pausing a moment, so that no work item is written too often.',
  'in-flight': 'Another page has a batch on its way.',
  doubt: 'An answer was lost. We look in Jira for what came of it before anything is created again.',
  'rate-limit': 'Jira asked us to wait.',
} as const;

interface RunStepProps {
  readonly quarter: string;
  readonly projectName: string;
  readonly titles: ReadonlyMap<string, Preparation['rows'][number]>;
  /** Null: everything that is worth publishing. */
  readonly rows: readonly string[] | null;
  readonly onEnd: (driven: PublishDriven) => void;
}

/** The run: a bar, what was written row by row, and a way to stop after this batch. */
export const RunStep = ({ quarter, projectName, titles, rows, onEnd }: RunStepProps) => {
  const run = usePublishRun(quarter, rows, onEnd);
  const progress = run.driven?.progress ?? null;
  const total = progress?.total ?? rows?.length ?? titles.size;
  const created = progress?.created ?? 0;
  const refused = progress?.refused ?? 0;
  const handled = created + refused;
  const waits = progress?.wait ?? null;
  return (
    <>
      <FlowSteps step="run" title={`Publishing to ${projectName}`}>
        You can close this tab. What is written stays written, and anyone who may publish can continue from
        here without duplicates.
      </FlowSteps>
      {run.failure !== null && (
        <ErrorPanel title="The run stands still" onRetry={run.again} retryLabel="Continue">
          {run.failure.message} What is written stays written; nothing is created twice.
        </ErrorPanel>
      )}
      <div className={styles['progress']}>
        <div className={styles['between']}>
          <strong>
            {handled} of {total} rows done
          </strong>
          <span className={styles['quiet']} role="status">
            {run.driven?.isRetrying === true
              ? 'No answer; trying again.'
              : waits === null
                ? ''
                : WAITS[waits]}
          </span>
        </div>
        <ProgressBar
          value={total === 0 ? 0 : handled / total}
          ariaLabel={`${String(handled)} of ${String(total)} rows done`}
        />
        <div className={styles['counts']}>
          <span className={styles['row']}>
            <SeverityIcon severity="ok" size="small" /> {created} written
          </span>
          <span className={styles['row']}>
            <SeverityIcon severity={refused > 0 ? 'error' : 'info'} size="small" /> {refused} failed
          </span>
          <span className={styles['row']}>
            <SeverityIcon severity="info" size="small" /> {Math.max(0, total - handled)} waiting
          </span>
          {progress !== null && progress.linksLeft > 0 && <span>{progress.linksLeft} links to make</span>}
        </div>
      </div>
      <RunRows
        titles={titles}
        created={[...(run.driven?.created ?? [])].reverse()}
        refused={run.driven?.refused ?? []}
      />
      <FlowFoot>
        <Button onClick={run.stop} isDisabled={!run.isRunning} isLoading={run.isStopping && run.isRunning}>
          Stop after this batch
        </Button>
      </FlowFoot>
    </>
  );
};
