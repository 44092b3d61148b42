import { useMemo } from 'react';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { runReport } from '#domain/jira-publishing/run-report';
import { findById } from '#domain/kernel/collection';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { MissingPlace } from '../../ui/routing/missing-place';
import { pathTo } from '../../ui/routing/route';
import { SkeletonLines } from '../../ui/skeletons';
import type { RunPlace } from './flow-place';
import { ReceiptStep } from './receipt-step';
import { UndoStep } from './undo-step';
import { runWords } from './words/run-words';

interface PastRunProps {
  readonly place: RunPlace;
  /** What the run did comes with the news of the quarter up to this revision. */
  readonly since: number;
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
  since,
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
        const found = findById(open.runs, place.run);
        return found === undefined ? null : { run: found, report: runReport(open, found) };
      }),
    [place.run],
  );
  const past = useQuarter(select);
  const isAwaited = useQuarterState(({ seq }) => seq < since);
  if (isAwaited)
    return <SkeletonLines label={runWords.receiptLoading} widths={['40%', '100%', '100%']} height="32px" />;
  if (past === null)
    return (
      <MissingPlace to={pathTo('jira', { quarter })} back={runWords.backToPublish}>
        {runWords.runMissing}
      </MissingPlace>
    );
  const { run, report } = past;
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
