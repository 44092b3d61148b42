import { withDefault } from '#domain/jira-publishing/mapping-edits';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { findById } from '#domain/kernel/collection';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { SkeletonLines } from '../../ui/skeletons';
import { CheckStep } from './check-step';
import type { Choices } from './conflict-resolutions';
import { FlowSteps } from './flow-steps';
import { MappingStep } from './mapping-step';
import type { Preparation, Step } from './preparation';
import { PreparationFailed } from './preparation-failed';
import { PreviewStep } from './preview-step';
import type { PreviewChoices } from './use-conflict-resolutions';
import type { Prepared } from './use-preparation';
import { publishWords } from './words/publish-words';

interface PreparedStepsProps {
  readonly quarter: string;
  readonly step: 'mapping' | 'check' | 'preview';
  readonly plain: Prepared;
  /** With every issue compared; read for the preview. */
  readonly compared: Prepared;
  /** What that found, as whoever looks at it may do it. */
  readonly preview: Preparation | undefined;
  readonly choices: PreviewChoices;
  readonly onChoose: (choices: PreviewChoices) => void;
  readonly onGo: (step: Step) => void;
  /** Undefined while nothing was published. */
  readonly onState: (() => void) | undefined;
  readonly onPublish: (rows: readonly string[], choices: Choices) => void;
}

/** The three steps before anything is written. */
export const PreparedSteps = ({
  quarter,
  step,
  plain,
  compared,
  preview,
  choices,
  onChoose,
  onGo,
  onState,
  onPublish,
}: PreparedStepsProps) => {
  const may = useMay();
  const decide = useDecide();
  const kept = useQuarter(({ mappings, settings }) => findById(mappings, settings.projectId));
  const { data, error } = plain;
  const mapping = kept ?? data?.mapping;
  const mayChange = may.write && may.facilitate;

  if (data === undefined || mapping === undefined) {
    return error !== null ? (
      <PreparationFailed prepared={plain} title={publishWords.checkFailed} />
    ) : (
      <SkeletonLines
        label={publishWords.checkLoading}
        widths={['50%', '100%', '100%', '100%', '100%', '100%']}
        height="32px"
      />
    );
  }
  const choose = (next: PublishMapping): void => {
    decide({ kind: 'mapping.choose', mapping: next });
  };
  switch (step) {
    case 'mapping':
      return (
        <MappingStep
          preparation={data}
          mapping={mapping}
          mayChange={mayChange}
          onChange={choose}
          onNext={() => {
            onGo('check');
          }}
          onBack={onState}
        />
      );
    case 'check':
      return (
        <CheckStep
          preparation={data}
          mayChange={mayChange}
          mayPublish={may.publish}
          isChecking={plain.isFetching}
          onDefault={({ field }, value) => {
            if (field !== null) choose(withDefault(mapping, field.issueTypeId, field.fieldId, value));
          }}
          onAgain={plain.refetch}
          onGo={onGo}
        />
      );
    case 'preview':
      if (preview !== undefined)
        return (
          <PreviewStep
            quarter={quarter}
            preparation={preview}
            choices={choices}
            isComparing={compared.isFetching}
            isReadOnly={!may.publish}
            onChoose={onChoose}
            onAgain={compared.refetch}
            onGo={onGo}
            onPublish={onPublish}
          />
        );
      return (
        <>
          <FlowSteps step="preview" title={publishWords.previewTitle}>
            {publishWords.previewLead}
          </FlowSteps>
          {compared.error !== null ? (
            <PreparationFailed prepared={compared} title={publishWords.previewFailed} />
          ) : (
            <SkeletonLines
              label={publishWords.previewLoading}
              widths={['100%', '100%', '100%', '100%', '100%']}
              height="32px"
            />
          )}
        </>
      );
  }
};
