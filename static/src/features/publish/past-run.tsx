import { useMemo } from 'react';
import Button from '@atlaskit/button/new';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { runReport } from '#domain/jira-publishing/run-report';
import { findById } from '#domain/kernel/collection';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { SkeletonLines } from '../../ui/skeletons';
import { FlowFoot } from './flow-foot';
import type { FlowPlace } from './flow-place';
import { FlowSteps } from './flow-steps';
import { liveReport } from './live-report';
import { rowWords } from './preparation';
import { ReceiptStep } from './receipt-step';
import { RunRows } from './run-rows';
import { UndoStep } from './undo-step';

interface PastRunProps {
  readonly place: Extract<FlowPlace, { readonly at: 'receipt' | 'nothing' | 'undo' }>;
  readonly mayPublish: boolean;
  readonly onDone: () => void;
  readonly onContinue: (run: PublishRun) => void;
  /** Shows what undoing would do. */
  readonly onUndo: (run: string) => void;
  readonly onReceipt: (run: string) => void;
  /** Begins to undo. */
  readonly onUndoNow: (run: string) => void;
}

/** A run that is over: its receipt, or what undoing it would do. */
export const PastRun = ({
  place,
  mayPublish,
  onDone,
  onContinue,
  onUndo,
  onReceipt,
  onUndoNow,
}: PastRunProps) => {
  const quarter = useQuarter(({ id }) => id);
  const select = useMemo(
    () =>
      createSelector((open) => {
        if (place.at === 'nothing') return { report: liveReport(open, [], place.driven) };
        const run = findById(open.runs, place.run);
        return run === undefined ? { report: [] } : { run, report: runReport(open, run) };
      }),
    [place],
  );
  const { run, report } = useQuarter(select);
  const seq = useQuarterState((state) => state.seq);
  if (place.at === 'nothing') {
    const { refused } = place.driven;
    return (
      <>
        <FlowSteps
          step="receipt"
          title={
            refused.length === 0 ? 'Jira holds all of it already' : `${rowWords(refused.length)} held back`
          }
        >
          Nothing was written.
        </FlowSteps>
        <RunRows report={report} />
        <FlowFoot>
          <Button appearance="primary" onClick={onDone}>
            Done
          </Button>
        </FlowFoot>
      </>
    );
  }
  // What the run did comes with the next news of the quarter.
  if (run === undefined || (place.at === 'receipt' && seq < place.seq))
    return <SkeletonLines label="Writing the receipt" widths={['40%', '100%', '100%']} height="32px" />;
  return place.at === 'undo' ? (
    <UndoStep
      quarter={quarter}
      run={run}
      report={report}
      onBack={() => {
        onReceipt(run.id);
      }}
      onUndo={() => {
        onUndoNow(run.id);
      }}
    />
  ) : (
    <ReceiptStep
      run={run}
      mayPublish={mayPublish}
      onDone={onDone}
      onContinue={() => {
        onContinue(run);
      }}
      onUndo={() => {
        onUndo(run.id);
      }}
    />
  );
};
