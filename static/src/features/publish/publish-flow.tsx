import { useState } from 'react';
import { findOpenRun } from '#domain/jira-publishing/decide-run-start';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport } from '#domain/jira-publishing/run-report';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { FlowNotices } from './flow-notices';
import { placeAfter, type FlowPlace } from './flow-place';
import { PastRun } from './past-run';
import { PreparedSteps } from './prepared-steps';
import { continuingRequest, undoRequest } from './run-request';
import { RunStep } from './run-step';
import { useConflictResolutions } from './use-conflict-resolutions';
import { usePreparation } from './use-preparation';
import styles from './publish.module.css';

/** A run that goes on, or the newest one where it was paused with rows left. */
const unfinishedRun = createSelector((quarter: Quarter): PublishRun | undefined => {
  const newest = [...quarter.runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0];
  const isLeft = newest?.state === 'stopped' && outcomeCounts(runReport(quarter, newest)).waiting > 0;
  return findOpenRun(quarter) ?? (isLeft ? newest : undefined);
});

interface PublishFlowProps {
  /** One card alone; null: everything that is worth publishing. */
  readonly card: string | null;
}

/** The flow from step to step, and what is told above it. */
export const PublishFlow = ({ card }: PublishFlowProps) => {
  const quarter = useQuarter(({ id }) => id);
  const unfinished = useQuarter(unfinishedRun);
  const store = useQuarterStore();
  const may = useMay();
  const [place, setPlace] = useState<FlowPlace>({ at: 'mapping' });
  const [choices, setChoices, forget] = useConflictResolutions(quarter);
  const isPlanning = place.at === 'mapping' || place.at === 'check' || place.at === 'preview';
  const plain = usePreparation({ quarter, card, compare: false, enabled: isPlanning });
  const compared = usePreparation({ quarter, card, compare: true, enabled: place.at === 'preview' });

  const goOn = (run: PublishRun): void => {
    setPlace({ at: 'run', request: continuingRequest(store.getState().quarter, run) });
  };
  const restart = (): void => {
    setPlace({ at: 'mapping' });
    plain.refetch();
  };
  const projectName = plain.data?.project.name ?? 'Jira';
  return (
    <div className={styles['flow']}>
      {isPlanning && (
        <FlowNotices
          quarter={quarter}
          cardTitle={
            card === null ? null : (plain.data?.rows.find(({ row }) => row === card)?.title ?? 'one card')
          }
          unfinished={unfinished ?? null}
          mayPublish={may.publish}
          onContinue={goOn}
        />
      )}
      {isPlanning && (
        <PreparedSteps
          quarter={quarter}
          step={place.at}
          plain={plain}
          compared={compared}
          choices={choices}
          onChoose={setChoices}
          onGo={(step) => {
            if (step === 'mapping' || step === 'check' || step === 'preview') setPlace({ at: step });
          }}
          onPublish={(rows, taken) => {
            setPlace({ at: 'run', request: { rows, choices: taken, undoes: null } });
          }}
          onOpenRun={(run) => {
            setPlace({ at: 'receipt', run: run.id, seq: 0 });
          }}
        />
      )}
      {place.at === 'run' && (
        <RunStep
          projectName={projectName}
          request={place.request}
          onEnd={(driven) => {
            if (place.request.undoes === null) forget();
            store.syncNow();
            setPlace(placeAfter(driven));
          }}
          onReceipt={(driven) => {
            store.syncNow();
            setPlace(placeAfter(driven));
          }}
        />
      )}
      {(place.at === 'receipt' || place.at === 'nothing' || place.at === 'undo') && (
        <PastRun
          place={place}
          mayPublish={may.publish}
          onDone={restart}
          onContinue={goOn}
          onUndo={(run) => {
            setPlace({ at: 'undo', run });
          }}
          onReceipt={(run) => {
            setPlace({ at: 'receipt', run, seq: 0 });
          }}
          onUndoNow={(run) => {
            setPlace({ at: 'run', request: undoRequest(run) });
          }}
        />
      )}
    </div>
  );
};
