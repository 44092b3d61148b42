import { useMemo } from 'react';
import Button from '@atlaskit/button/new';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { liveReport } from './live-report';
import type { PublishDriven } from './publish-driver';
import { RunRows } from './run-rows';
import { runWords } from './words/run-words';

interface NothingWrittenProps {
  readonly driven: PublishDriven;
  readonly onDone: () => void;
}

/** The end of what had nothing to write: there is no run, and so no receipt. */
export const NothingWritten = ({ driven, onDone }: NothingWrittenProps) => {
  const select = useMemo(() => createSelector((open) => liveReport(open, [], driven)), [driven]);
  const report = useQuarter(select);
  const held = driven.refused.length;
  return (
    <>
      <FlowSteps step="receipt" title={held === 0 ? runWords.allThere : runWords.rowsHeldBack(held)}>
        {runWords.nothingWritten}
      </FlowSteps>
      <RunRows report={report} />
      <FlowFoot>
        <Button appearance="primary" onClick={onDone}>
          {runWords.done}
        </Button>
      </FlowFoot>
    </>
  );
};
