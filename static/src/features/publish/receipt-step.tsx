import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { PublishDriven } from '../../publishing/publish-driver';
import { Heading } from '../../ui/heading';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { rowWords, type DryRow } from './preparation';
import { RunRows } from './run-rows';
import styles from './publish.module.css';

const titleOf = ({ created, progress }: PublishDriven): string => {
  if (progress?.state === 'stopped')
    return `Stopped: ${rowWords(progress.created)} of ${String(progress.total)} are in Jira`;
  const total = progress?.total ?? created.length;
  return progress !== null && progress.created < total
    ? `${String(progress.created)} of ${rowWords(total)} are in Jira`
    : `All ${rowWords(total)} are in Jira`;
};

interface ReceiptStepProps {
  readonly driven: PublishDriven;
  readonly titles: ReadonlyMap<string, DryRow>;
  readonly onAgain: () => void;
  readonly onContinue: () => void;
}

/** What this run left in Jira, every work item a link. */
export const ReceiptStep = ({ driven, titles, onAgain, onContinue }: ReceiptStepProps) => {
  const order = new Map([...titles.keys()].map((row, index) => [row, index]));
  const inOrder = [...driven.created].sort((a, b) => (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0));
  const stopped = driven.progress?.state === 'stopped';
  return (
    <>
      <FlowSteps step="receipt" title={titleOf(driven)}>
        Who published what, and when, is kept with the quarter.
      </FlowSteps>
      {driven.refused.length > 0 && (
        <div className={styles['message']}>
          <SectionMessage
            appearance="warning"
            headingLevel="h3"
            title={`${rowWords(driven.refused.length)} could not be created`}
          >
            Each says below what Jira answered and what helps. Mend them and publish again: only these are
            created.
          </SectionMessage>
        </div>
      )}
      <div className={styles['mapping']}>
        <RunRows titles={titles} created={inOrder} refused={driven.refused} />
        <aside className={styles['aside']} aria-label="In numbers">
          <div className={styles['box']}>
            <Heading level={3} look="xsmall">
              In numbers
            </Heading>
            <dl className={[styles['facts'], styles['numbers']].join(' ')}>
              <dt>Created</dt>
              <dd>{driven.created.length}</dd>
              <dt>Objectives among them</dt>
              <dd>{driven.created.filter(({ row }) => titles.get(row)?.kind === 'objective').length}</dd>
              <dt>Failed</dt>
              <dd>{driven.refused.length}</dd>
            </dl>
          </div>
          <Heading level={3} look="xsmall">
            What now?
          </Heading>
          <p className={styles['subtle']}>
            Open a work item: OKRA says there why it exists. Publishing again creates nothing that is there
            already.
          </p>
        </aside>
      </div>
      <FlowFoot>
        {stopped ? (
          <Button appearance="primary" onClick={onContinue}>
            Continue
          </Button>
        ) : (
          <Button onClick={onAgain}>Done</Button>
        )}
      </FlowFoot>
    </>
  );
};
