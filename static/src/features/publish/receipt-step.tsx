import { useMemo } from 'react';
import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport, type ReportedRow } from '#domain/jira-publishing/run-report';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { instantWords } from './preparation';
import { ReceiptActs } from './receipt-acts';
import { RunRows } from './run-rows';
import { usePublisherName } from './use-publisher-name';
import { runWords } from './words/run-words';
import styles from './publish.module.css';

const titleOf = (run: PublishRun, report: readonly ReportedRow[]): string => {
  const total = report.length;
  const counts = outcomeCounts(report);
  if (run.undoes !== null) {
    return counts.kept + counts.failed + counts.waiting === 0
      ? runWords.deletedAgain(counts.deleted)
      : runWords.deletedSomeAgain(counts.deleted, total - counts.deleted);
  }
  const there = counts.created + counts.updated + counts.partly;
  if (counts.deleted > 0 && there === 0) return runWords.runUndone(counts.deleted);
  if (run.state === 'stopped') return runWords.pausedThere(there, total);
  return there < total ? runWords.someThere(there, total) : runWords.allRowsThere(total);
};

interface ReceiptStepProps {
  readonly run: PublishRun;
  readonly mayPublish: boolean;
  readonly onDone: () => void;
  readonly onContinue: () => void;
  readonly onUndo: () => void;
}

/** What a run left in Jira, every work item a link; read from the quarter, so that it stands as long as the quarter does. */
export const ReceiptStep = ({ run, mayPublish, onDone, onContinue, onUndo }: ReceiptStepProps) => {
  const select = useMemo(() => createSelector((quarter) => runReport(quarter, run)), [run]);
  const report = useQuarter(select);
  const nameOf = usePublisherName();
  const counts = outcomeCounts(report);
  const isUndo = run.undoes !== null;
  const remains = useQuarter(({ receipts }) => receipts.some(({ runId }) => runId === run.id));
  const numbers = isUndo
    ? [
        [runWords.outcomes.deleted, counts.deleted],
        [runWords.outcomes.kept, counts.kept],
        [runWords.outcomes.failed, counts.failed],
      ]
    : [
        [runWords.outcomes.created, counts.created],
        [runWords.outcomes.updated, counts.updated],
        ...(counts.partly > 0 ? [[runWords.outcomes.partly, counts.partly]] : []),
        [runWords.outcomes.failed, counts.failed],
        ...(counts.deleted > 0 ? [[runWords.outcomes.deletedSince, counts.deleted]] : []),
        ...(counts.waiting > 0 ? [[runWords.outcomes.waiting, counts.waiting]] : []),
      ];
  return (
    <>
      <FlowSteps step="receipt" title={titleOf(run, report)}>
        {(isUndo ? runWords.undone : runWords.published)(nameOf(run.memberId), instantWords(run.startedAt))}
      </FlowSteps>
      {counts.failed > 0 && (
        <div className={styles['message']}>
          <SectionMessage appearance="warning" headingLevel="h3" title={runWords.rowsFailed(counts.failed)}>
            {runWords.failedSentence}
          </SectionMessage>
        </div>
      )}
      {counts.partly > 0 && (
        <div className={styles['message']}>
          <SectionMessage appearance="warning" headingLevel="h3" title={runWords.rowsPartly(counts.partly)}>
            {runWords.partlySentence}
          </SectionMessage>
        </div>
      )}
      <div className={styles['mapping']}>
        <RunRows report={report} />
        <aside className={styles['aside']} aria-label={runWords.numbersTitle}>
          <div className={styles['box']}>
            <Heading level={3} look="xsmall">
              {runWords.numbersTitle}
            </Heading>
            <dl className={styles['numbers']}>
              {numbers.map(([name, count]) => (
                <div key={name} className={styles['numberLine']}>
                  <dt>{name}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
            </dl>
          </div>
          {!isUndo && remains && mayPublish && run.state !== 'running' && (
            <>
              <Heading level={3} look="xsmall">
                {runWords.undoTitle}
              </Heading>
              <p className={styles['subtle']}>{runWords.undoSentence}</p>
              <div>
                <Button onClick={onUndo}>{runWords.undoPreview}</Button>
              </div>
            </>
          )}
        </aside>
      </div>
      <FlowFoot>
        <ReceiptActs run={run} report={report} />
        <Button onClick={onDone} {...(run.state === 'stopped' ? {} : { appearance: 'primary' })}>
          {runWords.done}
        </Button>
        {run.state === 'stopped' && mayPublish && (
          <Button appearance="primary" onClick={onContinue}>
            {runWords.continue}
          </Button>
        )}
      </FlowFoot>
    </>
  );
};
