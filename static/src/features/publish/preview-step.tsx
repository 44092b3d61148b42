import { DryRun } from './dry-run';
import { FlowSteps } from './flow-steps';
import type { Choices } from './conflict-resolutions';
import type { Preparation, Step } from './preparation';
import type { PreviewChoices } from './use-conflict-resolutions';
import { publishWords } from './words/publish-words';

interface PreviewStepProps {
  readonly quarter: string;
  readonly preparation: Preparation;
  readonly choices: PreviewChoices;
  readonly isComparing: boolean;
  readonly isReadOnly: boolean;
  readonly onChoose: (choices: PreviewChoices) => void;
  readonly onAgain: () => void;
  readonly onGo: (step: Step) => void;
  readonly onPublish: (rows: readonly string[], choices: Choices) => void;
}

/** The dry run as the last step before anything is written. */
export const PreviewStep = ({ preparation, onGo, ...run }: PreviewStepProps) => (
  <>
    <FlowSteps step="preview" title={publishWords.previewTitle}>
      {publishWords.nothingWrittenYet}
    </FlowSteps>
    <DryRun
      {...run}
      rows={preparation.rows}
      onBack={() => {
        onGo('check');
      }}
    />
  </>
);
