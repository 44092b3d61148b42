import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useCallback, useMemo, useState } from 'react';
import type { PublishMapping } from '#domain/publishing/publish-mapping';
import type { PublishDriven } from '../../publishing/publish-driver';
import { useQuarter, useQuarterStore } from '../../quarter/quarter-context';
import { useDecide } from '../../quarter/use-decide';
import { useMay } from '../../quarter/use-may';
import { useRpc } from '../../rpc/use-rpc';
import { EmptyPanel } from '../../ui/empty-panel';
import { ErrorPanel } from '../../ui/error-panel';
import { quarterPath } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { SkeletonLines } from '../../ui/skeletons';
import { CheckStep } from './check-step';
import { MappingStep } from './mapping-step';
import type { Step } from './preparation';
import { PreviewStep } from './preview-step';
import { ReceiptStep } from './receipt-step';
import { RunStep } from './run-step';
import styles from './publish.module.css';

/** From the agreement to Jira: mapping, check, preview, run, receipt. Nothing is written before the fourth step. */
export const PublishTab = () => {
  const quarter = useQuarter(({ id }) => id);
  const isEmpty = useQuarter(({ milestones, objectives }) => milestones.length + objectives.length === 0);
  const route = useRoute();
  const navigate = useNavigate();
  const may = useMay();
  const decide = useDecide();
  const store = useQuarterStore();
  const card = route.place === 'quarter' ? route.item : null;
  const [step, setStep] = useState<Step>('mapping');
  const [rows, setRows] = useState<readonly string[] | null>(null);
  const [driven, setDriven] = useState<PublishDriven | null>(null);
  const prepared = useRpc('publish.prepare', card === null ? { quarter } : { quarter, rows: [card] }, {
    staleTime: 0,
    enabled: !isEmpty && may.publish,
  });
  const { data, refetch } = prepared;
  const titles = useMemo(() => new Map((data?.rows ?? []).map((row) => [row.row, row])), [data]);

  const choose = (mapping: PublishMapping): void => {
    const submitted = decide({ kind: 'mapping.choose', mapping });
    if (submitted.refusal === null) void submitted.settled.then(() => refetch());
  };
  const end = useCallback(
    (last: PublishDriven) => {
      setDriven(last);
      setStep('receipt');
      store.hurry();
    },
    [store],
  );
  const restart = (): void => {
    setDriven(null);
    setRows(null);
    setStep('mapping');
    void refetch();
  };

  if (isEmpty) {
    return (
      <EmptyPanel header="Nothing to publish yet">
        Publishing turns objectives and milestones into linked work items. Write some first, or import them.
      </EmptyPanel>
    );
  }
  if (!may.publish) {
    return (
      <EmptyPanel header="Publishing is not open to you">
        It needs the permission to create and link work items in this space. Ask its administrator, or
        somebody of the team who has it.
      </EmptyPanel>
    );
  }
  if (prepared.error !== null && data === undefined) {
    return (
      <ErrorPanel
        title="We could not read what Jira accepts here"
        onRetry={() => {
          void refetch();
        }}
      >
        {prepared.error.code === 'not-found' || prepared.error.code === 'refused'
          ? 'Publishing needs the permission to create work items in this space. Ask its administrator.'
          : prepared.error.message}
      </ErrorPanel>
    );
  }
  if (data === undefined)
    return (
      <SkeletonLines
        label="Asking Jira what it accepts"
        widths={['50%', '100%', '100%', '100%', '100%']}
        height="32px"
      />
    );

  const { mapping } = data;
  const resume =
    data.run !== null && data.run.state !== 'done' && step !== 'run' && step !== 'receipt' ? data.run : null;
  return (
    <div className={styles['flow']}>
      {card !== null && step !== 'run' && (
        <div className={styles['message']}>
          <SectionMessage
            headingLevel="h2"
            title={`Only “${titles.get(card)?.title ?? 'one card'}”, with the objective that it serves`}
          >
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() => {
                navigate(quarterPath(quarter, 'jira'), 'replace');
              }}
            >
              Publish the whole quarter instead
            </Button>
          </SectionMessage>
        </div>
      )}
      {resume !== null && (
        <div className={styles['message']}>
          <SectionMessage
            appearance="warning"
            headingLevel="h2"
            title={`A run stands at ${String(resume.created)} of ${String(resume.total)} rows`}
          >
            <p>
              It began {new Date(resume.startedAt).toLocaleString()}. Whoever may publish can continue it;
              nothing is created twice.
            </p>
            <Button
              isDisabled={!may.publish}
              onClick={() => {
                setStep('run');
              }}
            >
              Continue this run
            </Button>
          </SectionMessage>
        </div>
      )}
      {step === 'mapping' && (
        <MappingStep
          preparation={data}
          mayChange={may.facilitate}
          onChange={choose}
          onNext={() => {
            setStep('check');
          }}
        />
      )}
      {step === 'check' && (
        <CheckStep
          preparation={data}
          mayChange={may.facilitate}
          isChecking={prepared.isFetching}
          onDefault={({ field }, value) => {
            if (field === null) return;
            const ofType = mapping.defaults[field.issueTypeId] ?? {};
            choose({
              ...mapping,
              defaults: { ...mapping.defaults, [field.issueTypeId]: { ...ofType, [field.fieldId]: value } },
            });
          }}
          onAgain={() => {
            void refetch();
          }}
          onBack={() => {
            setStep('mapping');
          }}
          onNext={() => {
            setStep('preview');
          }}
        />
      )}
      {step === 'preview' && (
        <PreviewStep
          preparation={data}
          onBack={() => {
            setStep('check');
          }}
          onPublish={(chosen) => {
            setRows(chosen ?? (card === null ? null : [card]));
            setStep('run');
          }}
        />
      )}
      {step === 'run' && (
        <RunStep quarter={quarter} projectName={data.project.name} titles={titles} rows={rows} onEnd={end} />
      )}
      {step === 'receipt' && driven !== null && (
        <ReceiptStep
          driven={driven}
          titles={titles}
          onAgain={restart}
          onContinue={() => {
            setDriven(null);
            setStep('run');
          }}
        />
      )}
    </div>
  );
};
