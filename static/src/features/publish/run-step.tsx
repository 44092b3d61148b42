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
import { rowWords } from './preparation';
import { RunRows } from './run-rows';
import type { RunRequest } from './run-request';
import { spokenWords, waitWords } from './run-words';
import { usePublishRun } from './use-publish-run';
import { useSecondsLeft } from './use-seconds-left';
import { VisuallyHidden } from '../../ui/visually-hidden';
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
    ? `Paused at ${String(handled)} of ${rowWords(total)}`
    : isUndo
      ? `Taking work items out of ${projectName}`
      : `Publishing to ${projectName}`;
  return (
    <>
      <FlowSteps step="run" title={title}>
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
          <span className={styles['quiet']}>{run.isRunning ? waitWords(driven, seconds) : ''}</span>
        </div>
        <ProgressBar
          value={total === 0 ? 0 : handled / total}
          ariaLabel={`${String(handled)} of ${String(total)} rows done`}
        />
        <div className={styles['counts']}>
          <span className={styles['row']}>
            <SeverityIcon severity="ok" size="small" />{' '}
            {isUndo ? `${String(created)} deleted` : `${String(created - updated)} created`}
          </span>
          {!isUndo && (
            <span className={styles['row']}>
              <SeverityIcon severity="ok" size="small" /> {updated} updated
            </span>
          )}
          <span className={styles['row']}>
            <SeverityIcon severity={refused > 0 && !isUndo ? 'error' : 'info'} size="small" /> {refused}{' '}
            {isUndo ? 'kept' : 'failed'}
          </span>
          <span className={styles['row']}>
            <SeverityIcon severity="info" size="small" /> {Math.max(0, total - handled)} waiting
          </span>
          {progress !== null && progress.linksLeft > 0 && <span>{progress.linksLeft} links to make</span>}
        </div>
        <VisuallyHidden role="status">
          {isPaused ? title : spokenWords(handled, total, isUndo ? 0 : refused)}
        </VisuallyHidden>
      </div>
      <RunRows report={report} />
      <FlowFoot
        {...(isPaused
          ? { note: 'Nothing more is written until somebody continues.' }
          : { note: 'Keep this tab open to go on; closing it loses nothing.' })}
      >
        {isPaused && driven !== null ? (
          <>
            <Button
              onClick={() => {
                onReceipt(driven);
              }}
            >
              See what was done
            </Button>
            <Button appearance="primary" onClick={run.again}>
              Continue
            </Button>
          </>
        ) : (
          <Button onClick={run.stop} isDisabled={!run.isRunning} isLoading={run.isStopping && run.isRunning}>
            Pause after this batch
          </Button>
        )}
      </FlowFoot>
    </>
  );
};
