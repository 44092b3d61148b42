import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { MilestoneResult } from '#domain/entities/milestones/milestone/milestone';
import { overdueResult } from '#domain/views/thread/real-state';
import type { CardContext } from '#domain/views/thread/card-context';
import { FindingLine } from '../../ui/finding-line';
import { resultWords } from '../../components/result/words/result-words';
import { PanelSection } from './panel-section';
import { ResultFacts } from './result-facts';
import { viewersDay } from './viewers-day';
import type { LinkedCard } from './issue-why';
import { useRecordResult, type Recording, type Theirs } from './use-record-result';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

// Most who look at an issue record nothing, and are in its quarter: the forms are loaded when they are shown.
const ResultForm = lazy(async () => ({
  default: (await import('../../components/result/result-form')).ResultForm,
}));
const JoinToRecord = lazy(async () => ({ default: (await import('./join-to-record')).JoinToRecord }));

interface TheirsProps {
  readonly theirs: Theirs;
  readonly onKeep: () => void;
}

const TheirResult = ({ theirs, onKeep }: TheirsProps) => (
  <div className={styles['section']} role="group" aria-label={issueWords.otherResult}>
    <p className={styles['prose']}>
      {theirs.result === null
        ? issueWords.nothingRecorded
        : issueWords.nowRecorded(resultWords.verdicts[theirs.result.verdict], theirs.result.seen)}
    </p>
    <div>
      <Button spacing="compact" onClick={onKeep}>
        {issueWords.keepTheirs}
      </Button>
    </div>
    <p className={styles['note']}>{issueWords.savingReplaces}</p>
  </div>
);

interface WritingProps {
  readonly why: CardContext;
  readonly recording: Recording;
  readonly onDone: () => void;
}

const Writing = ({ why, recording, onDone }: WritingProps) => {
  // What the writer saw when opening the form, until a refusal showed something newer.
  const [was, setWas] = useState(why.result);
  const save = async (result: MilestoneResult | null, ids: readonly string[]): Promise<void> => {
    if (await recording.record(result, ids, recording.theirs === null ? was : recording.theirs.result))
      onDone();
    else if (recording.theirs !== null) setWas(recording.theirs.result);
  };
  return (
    <Suspense
      fallback={<div role="status" aria-label={issueWords.formLoading} className={styles['formSpace']} />}
    >
      {recording.theirs !== null && <TheirResult theirs={recording.theirs} onKeep={onDone} />}
      <ResultForm
        result={was}
        hypotheses={why.hypotheses}
        isBusy={recording.isBusy}
        problem={recording.problem}
        onRecord={(result, ids) => void save(result, ids)}
        onCancel={onDone}
        {...(was === null ? {} : { onRemove: () => void save(null, []) })}
      />
    </Suspense>
  );
};

interface ResultSectionProps {
  readonly issue: string;
  readonly why: CardContext;
  /** Null: who looks is not known yet. */
  readonly viewer: LinkedCard['viewer'] | null;
}

/** What a spike or signal test is to decide, what came of it, and the place to write that down. */
export const ResultSection = ({ issue, why, viewer }: ResultSectionProps) => {
  const recording = useRecordResult(issue, why);
  const [isWriting, setWriting] = useState(false);
  const decides = why.type === 'spike' || why.type === 'signal_test';
  if (!decides) return <ResultFacts why={why} withResult />;
  const overdue = overdueResult(why, viewersDay());
  return (
    <PanelSection title={why.result === null ? issueWords.recordTitle : issueWords.resultTitle}>
      <ResultFacts why={why} withResult={!isWriting} />
      {overdue !== null && <FindingLine severity={overdue.severity}>{overdue.text}</FindingLine>}
      {isWriting ? (
        <Writing
          why={why}
          recording={recording}
          onDone={() => {
            setWriting(false);
          }}
        />
      ) : viewer !== null && viewer.member === null ? (
        <Suspense fallback={null}>
          <JoinToRecord quarterLabel={why.quarterLabel} mayJoin={viewer.mayJoin} recording={recording} />
        </Suspense>
      ) : (
        <div>
          <Button
            isDisabled={viewer === null}
            onClick={() => {
              setWriting(true);
            }}
          >
            {why.result === null ? issueWords.record : issueWords.change}
          </Button>
        </div>
      )}
    </PanelSection>
  );
};
