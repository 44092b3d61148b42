import { useMemo } from 'react';
import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import { findById } from '#domain/kernel/collection';
import type { PublishDriven } from './publish-driver';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { ErrorPanel } from '../../ui/error-panel';
import { SeverityIcon } from '../../ui/severity-icon';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { liveReport } from './live-report';
import { RunRows } from './run-rows';
import type { RunRequest } from './run-request';
import { spokenWords, waitWords } from './run-status';
import { usePublishRun } from './use-publish-run';
import { useSecondsLeft } from './use-seconds-left';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { runWords } from './words/run-words';
import styles from './publish.module.css';

interface RunStepProps {
  readonly projectName: string;
  readonly request: RunRequest;
  /** The run is over; `null` where there was nothing to do. */
  readonly onEnd: (driven: PublishDriven) => void;
  /** A run that was paused is looked at as far as it got. */
  readonly onReceipt: (driven: PublishDriven) => void;
}

/** The run: a bar, what was written row by row, and a way to pause after this batch. */
export const RunStep = ({ projectName, request, onEnd, onReceipt }: RunStepProps) => {
  const quarter = useQuarter(({ id }) => id);
  const run = usePublishRun(quarter, request, (last) => {
    if (last.progress?.state !== 'stopped') onEnd(last);
  });
  const { driven } = run;
  const progress = driven?.progress ?? null;
  const seconds = useSecondsLeft(driven?.waitMs ?? 0, driven);
  const select = useMemo(
    () =>
      createSelector((open) => {
        const known = driven?.progress?.run == null ? undefined : findById(open.runs, driven.progress.run);
        const rows = known?.rows ?? request.rows;
        return { rows, report: liveReport(open, rows, driven) };
      }),
    [driven, request],
  );
  const { rows, report } = useQuarter(select);
  const isUndo = request.undoes !== null;
  const total = progress?.total ?? rows.length;
  const created = progress?.created ?? 0;
  const updated = progress?.updated ?? 0;
  const refused = progress?.refused ?? 0;
  const handled = Math.min(total, created + refused);
  const isPaused = !run.isRunning && progress?.state === 'stopped';
  const title = isPaused
    ? runWords.pausedAt(handled, total)
    : isUndo
      ? runWords.undoingIn(projectName)
      : runWords.publishingTo(projectName);
  return (
    <>
      <FlowSteps step="run" title={title}>
        {runWords.whileOpen}
      </FlowSteps>
      {run.failure !== null && (
        <ErrorPanel title={runWords.failedTitle} onRetry={run.again} retryLabel={runWords.continue}>
          {runWords.failed(run.failure.message)}
        </ErrorPanel>
      )}
      <div className={styles['progress']}>
        <div className={styles['between']}>
          <strong>{runWords.rowsDone(handled, total)}</strong>
          <span className={styles['quiet']}>{run.isRunning ? waitWords(driven, seconds) : ''}</span>
        </div>
        <ProgressBar
          value={total === 0 ? 0 : handled / total}
          ariaLabel={runWords.rowsDone(handled, total)}
        />
        <div className={styles['counts']}>
          <span className={styles['row']}>
            <SeverityIcon severity="ok" size="small" />{' '}
            {isUndo ? runWords.deletedCount(created) : runWords.createdCount(created - updated)}
          </span>
          {!isUndo && (
            <span className={styles['row']}>
              <SeverityIcon severity="ok" size="small" /> {runWords.updatedCount(updated)}
            </span>
          )}
          <span className={styles['row']}>
            <SeverityIcon severity={refused > 0 && !isUndo ? 'error' : 'info'} size="small" />{' '}
            {isUndo ? runWords.keptCount(refused) : runWords.failedCount(refused)}
          </span>
          <span className={styles['row']}>
            <SeverityIcon severity="info" size="small" />{' '}
            {runWords.waitingCount(Math.max(0, total - handled))}
          </span>
          {progress !== null && progress.linksLeft > 0 && (
            <span>{runWords.linksLeft(progress.linksLeft)}</span>
          )}
        </div>
        <VisuallyHidden role="status">
          {isPaused ? title : spokenWords(handled, total, isUndo ? 0 : refused)}
        </VisuallyHidden>
      </div>
      <RunRows report={report} />
      <FlowFoot {...(isPaused ? { note: runWords.pausedNote } : {})}>
        {isPaused && driven !== null ? (
          <>
            <Button
              onClick={() => {
                onReceipt(driven);
              }}
            >
              {runWords.seeDone}
            </Button>
            <Button appearance="primary" onClick={run.again}>
              {runWords.continue}
            </Button>
          </>
        ) : (
          <Button onClick={run.stop} isDisabled={!run.isRunning} isLoading={run.isStopping && run.isRunning}>
            {runWords.pause}
          </Button>
        )}
      </FlowFoot>
    </>
  );
};
