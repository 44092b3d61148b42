import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { PublishDriven } from '../../publishing/publish-driver';
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
  const stopped = driven.progress?.state === 'stopped';
  return (
    <>
      <FlowSteps step="receipt" title={titleOf(driven)}>
        Who published, when and what is kept with the quarter. Publishing again creates nothing that is there
        already.
      </FlowSteps>
      {driven.refused.length > 0 && (
        <div className={styles['message']}>
          <SectionMessage
            appearance="warning"
            title={`${rowWords(driven.refused.length)} could not be created`}
          >
            Each says below what Jira answered and what helps. Mend them and publish again: only these are
            created.
          </SectionMessage>
        </div>
      )}
      <RunRows titles={titles} created={driven.created} refused={driven.refused} />
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
