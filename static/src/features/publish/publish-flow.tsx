import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { findOpenRun } from '#domain/jira-publishing/decide-run-start';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { outcomeCounts, runReport } from '#domain/jira-publishing/run-report';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { useKeptInSight } from '../../ui/use-kept-in-sight';
import { Redirect } from '../../ui/routing/redirect';
import { useNavigate } from '../../ui/routing/route-context';
import type { Choices } from './conflict-resolutions';
import { FlowLed } from './flow-title';
import { FlowNotices } from './flow-notices';
import { flowPath, type FlowPlace } from './flow-place';
import { JiraState } from './jira-state';
import { NothingWritten } from './nothing-written';
import { PastRun } from './past-run';
import { asReader } from './preparation';
import { PreparedSteps } from './prepared-steps';
import type { PublishDriven } from './publish-driver';
import { continuingRequest, undoRequest, type RunRequest } from './run-request';
import { RunStep } from './run-step';
import { useConflictResolutions } from './use-conflict-resolutions';
import { usePreparation } from './use-preparation';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

/** A run that goes on, or the newest one where it was paused with rows left. */
const unfinishedRun = createSelector((quarter: Quarter): PublishRun | undefined => {
  const newest = [...quarter.runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0];
  const isLeft = newest?.state === 'stopped' && outcomeCounts(runReport(quarter, newest)).waiting > 0;
  return findOpenRun(quarter) ?? (isLeft ? newest : undefined);
});

/** A run that has just ended: from `seq` on the quarter knows all that it did. */
interface EndedRun {
  readonly run: string;
  readonly seq: number;
}

interface PublishFlowProps {
  readonly place: FlowPlace;
}

/** The flow from step to step, and what is told above it. */
export const PublishFlow = ({ place }: PublishFlowProps) => {
  const quarter = useQuarter(({ id }) => id);
  const unfinished = useQuarter(unfinishedRun);
  const store = useQuarterStore();
  const may = useMay();
  const navigate = useNavigate();
  const [request, setRequest] = useState<RunRequest | null>(null);
  const [ended, setEnded] = useState<EndedRun | null>(null);
  const [nothing, setNothing] = useState<PublishDriven | null>(null);
  const [wasAt, setWasAt] = useState(place.at);
  const [isLed, setLed] = useState(false);
  const [choices, setChoices, forget] = useConflictResolutions(quarter);
  const isPublished = useQuarter(({ runs }) => runs.length > 0);
  const isState = place.at === 'start' && isPublished;
  const step = place.at === 'start' ? 'mapping' : place.at === 'run' || 'run' in place ? null : place.at;
  const card = 'card' in place ? place.card : null;
  const isRunning = place.at === 'run';
  const plain = usePreparation({
    quarter,
    card,
    compare: false,
    enabled: step !== null && !isState,
    isRunning,
  });
  const compared = usePreparation({
    quarter,
    card,
    compare: true,
    enabled: isState || step === 'preview',
    isRunning,
  });

  // Who comes back to the address of a run that they left does not begin another one.
  if (wasAt !== place.at) {
    setWasAt(place.at);
    setLed(true);
    if (place.at !== 'run') {
      setRequest(null);
      setNothing(null);
    }
  }

  const preview = useMemo(
    () => (compared.data === undefined || may.publish ? compared.data : asReader(compared.data)),
    [compared.data, may.publish],
  );
  const box = useRef<HTMLDivElement>(null);
  useKeptInSight(box);

  const go = (to: FlowPlace, how?: 'replace'): void => {
    navigate(flowPath(quarter, to), how);
  };
  const begin = (next: RunRequest): void => {
    setRequest(next);
    go({ at: 'run', card });
  };
  const goOn = (run: PublishRun): void => {
    begin(continuingRequest(store.getState().quarter, run));
  };
  const end = (driven: PublishDriven): void => {
    store.syncNow();
    const { progress } = driven;
    if (progress?.run == null) {
      setNothing(driven);
      return;
    }
    const { run, seq } = progress;
    // Before the address changes, which React draws first: a receipt that is still to come is not a missing one.
    flushSync(() => {
      setEnded({ run, seq });
    });
    go({ at: 'receipt', run }, 'replace');
  };
  const publish = (rows: readonly string[], taken: Choices): void => {
    begin({ rows, choices: taken, undoes: null });
  };
  const restart = (): void => {
    go({ at: 'start', card });
  };
  if (place.at === 'run' && request === null && wasAt === 'run')
    return <Redirect to={flowPath(quarter, { at: 'start', card })} />;
  const cardTitle = (plain.data ?? compared.data)?.rows.find(({ row }) => row === card)?.title;
  const projectName = (plain.data ?? compared.data)?.project.name ?? publishWords.jira;
  return (
    <FlowLed.Provider value={isLed}>
      <div className={styles['flow']} ref={box}>
        {step !== null && (
          <FlowNotices
            quarter={quarter}
            cardTitle={card === null ? null : (cardTitle ?? publishWords.oneCard)}
            unfinished={unfinished ?? null}
            mayPublish={may.publish}
            onContinue={goOn}
          />
        )}
        {isState && (
          <JiraState
            quarter={quarter}
            isOneCard={card !== null}
            compared={compared}
            preparation={preview}
            choices={choices}
            isReadOnly={!may.publish}
            onChoose={setChoices}
            onCheck={() => {
              go({ at: 'check', card });
            }}
            onMapping={() => {
              go({ at: 'mapping', card: null });
            }}
            onPublish={publish}
            onOpenRun={(run) => {
              go({ at: 'receipt', run: run.id });
            }}
          />
        )}
        {step !== null && !isState && (
          <PreparedSteps
            quarter={quarter}
            step={step}
            plain={plain}
            compared={compared}
            preview={preview}
            choices={choices}
            onChoose={setChoices}
            onGo={(at) => {
              if (at === 'mapping' || at === 'check' || at === 'preview') go({ at, card });
            }}
            onState={isPublished ? restart : undefined}
            onPublish={publish}
          />
        )}
        {place.at === 'run' && request !== null && nothing === null && (
          <RunStep
            projectName={projectName}
            request={request}
            onEnd={(driven) => {
              if (request.undoes === null) forget();
              end(driven);
            }}
            onReceipt={end}
          />
        )}
        {nothing !== null && <NothingWritten driven={nothing} onDone={restart} />}
        {(place.at === 'receipt' || place.at === 'undo') && (
          <PastRun
            place={place}
            since={ended?.run === place.run ? ended.seq : 0}
            mayPublish={may.publish}
            onDone={restart}
            onContinue={goOn}
            onUndo={(run) => {
              go({ at: 'undo', run });
            }}
            onReceipt={(run) => {
              go({ at: 'receipt', run });
            }}
            onUndoNow={(run) => {
              begin(undoRequest(run));
            }}
          />
        )}
      </div>
    </FlowLed.Provider>
  );
};
