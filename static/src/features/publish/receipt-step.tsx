import { useMemo } from 'react';
import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport, type ReportedRow } from '#domain/jira-publishing/run-report';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { usePersonName } from '../../sync/use-person-name';
import { Heading } from '../../ui/heading';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { countWords, instantWords, rowWords } from './preparation';
import { ReceiptActs } from './receipt-acts';
import { RunRows } from './run-rows';
import styles from './publish.module.css';

const titleOf = (run: PublishRun, report: readonly ReportedRow[]): string => {
  const total = rowWords(report.length);
  const counts = outcomeCounts(report);
  if (run.undoes !== null) {
    const gone = countWords(counts.deleted, 'work item');
    return counts.kept + counts.failed + counts.waiting === 0
      ? `${gone} deleted again`
      : `${gone} deleted again, ${String(report.length - counts.deleted)} kept`;
  }
  const there = counts.created + counts.updated + counts.partly;
  if (counts.deleted > 0 && there === 0) return `This run was undone: ${rowWords(counts.deleted)} deleted`;
  if (run.state === 'stopped') return `Paused: ${String(there)} of ${total} are in Jira`;
  return there < report.length
    ? `${String(there)} of ${total} are in Jira`
    : report.length === 1
      ? 'The row is in Jira'
      : `All ${total} are in Jira`;
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
  const nameOf = usePersonName();
  const counts = outcomeCounts(report);
  const isUndo = run.undoes !== null;
  const remains = useQuarter(({ receipts }) => receipts.some(({ runId }) => runId === run.id));
  const numbers = isUndo
    ? [
        ['Deleted', counts.deleted],
        ['Kept', counts.kept],
        ['Failed', counts.failed],
      ]
    : [
        ['Created', counts.created],
        ['Updated', counts.updated],
        ...(counts.partly > 0 ? [['Updated in part', counts.partly]] : []),
        ['Failed', counts.failed],
        ...(counts.deleted > 0 ? [['Deleted since', counts.deleted]] : []),
        ...(counts.waiting > 0 ? [['Waiting', counts.waiting]] : []),
      ];
  return (
    <>
      <FlowSteps step="receipt" title={titleOf(run, report)}>
        {`${isUndo ? 'Undone' : 'Published'} by ${nameOf(run.memberId)} on ${instantWords(run.startedAt)}. The receipt is kept with the quarter.`}
      </FlowSteps>
      {counts.failed > 0 && (
        <div className={styles['message']}>
          <SectionMessage appearance="warning" headingLevel="h3" title={`${rowWords(counts.failed)} failed`}>
            Each says below what was answered and what helps. Mend them and publish again: only these are
            written.
          </SectionMessage>
        </div>
      )}
      {counts.partly > 0 && (
        <div className={styles['message']}>
          <SectionMessage
            appearance="warning"
            headingLevel="h3"
            title={`Jira took ${rowWords(counts.partly)} without a field`}
          >
            Each says below which one, and what helps. Everything else of it is in Jira.
          </SectionMessage>
        </div>
      )}
      <div className={styles['mapping']}>
        <RunRows report={report} />
        <aside className={styles['aside']} aria-label="In numbers">
          <div className={styles['box']}>
            <Heading level={3} look="xsmall">
              In numbers
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
                Changed your mind?
              </Heading>
              <p className={styles['subtle']}>
                Undo is a run of its own. It shows first what it would do: work items that this run created
                and nobody has touched since are deleted, all others stay.
              </p>
              <div>
                <Button onClick={onUndo}>Preview undo</Button>
              </div>
            </>
          )}
        </aside>
      </div>
      <FlowFoot>
        <ReceiptActs run={run} report={report} />
        <Button onClick={onDone} {...(run.state === 'stopped' ? {} : { appearance: 'primary' })}>
          Done
        </Button>
        {run.state === 'stopped' && mayPublish && (
          <Button appearance="primary" onClick={onContinue}>
            Continue
          </Button>
        )}
      </FlowFoot>
    </>
  );
};
