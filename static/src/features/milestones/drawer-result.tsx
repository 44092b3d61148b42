import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Milestone, MilestoneResult } from '#domain/entities/milestones/milestone/milestone';
import type { Refusal } from '#domain/kernel/refusal';
import { hypothesesOfMilestone } from '#domain/entities/milestones/milestone/lineage';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { resultWords } from '../../components/result/words/result-words';
import { DrawerField } from './drawer-field';
import { DrawerSection } from './drawer-section';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

// Most who open a card record nothing: the form is loaded when it is opened.
const ResultForm = lazy(async () => ({
  default: (await import('../../components/result/result-form')).ResultForm,
}));

const Recorded = ({ result }: { readonly result: MilestoneResult }) => (
  <>
    <DrawerField label={drawerWords.seen}>{result.seen}</DrawerField>
    <DrawerField label={drawerWords.thresholdMet}>{resultWords.met[result.thresholdMet]}</DrawerField>
    <DrawerField label={drawerWords.verdict}>{resultWords.verdicts[result.verdict]}</DrawerField>
    {result.decision !== '' && <DrawerField label={drawerWords.decision}>{result.decision}</DrawerField>}
  </>
);

interface DrawerResultProps {
  readonly milestone: Milestone;
  readonly isReadOnly: boolean;
}

/** What came of a spike or signal test; those who take part write it here, too. */
export const DrawerResult = ({ milestone, isReadOnly }: DrawerResultProps) => {
  const decide = useDecide();
  const tested = useMemo(
    () => createSelector((quarter) => hypothesesOfMilestone(quarter, milestone)),
    [milestone],
  );
  const hypotheses = useQuarter(tested);
  const [was, setWas] = useState<MilestoneResult | null | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { result } = milestone;
  const present = useRef(result);
  useEffect(() => {
    present.current = result;
  }, [result]);
  const mayHave = milestone.type === 'spike' || milestone.type === 'signal_test';
  if (!mayHave && result === null) return null;
  const close = (): void => {
    setWas(undefined);
    setProblem(null);
  };
  const record = (now: MilestoneResult | null, hypothesisIds: readonly string[]): void => {
    const command = {
      kind: 'result.record',
      milestone: milestone.id,
      hypothesisIds: [...hypothesisIds],
      result: now,
      was: was ?? null,
    } as const;
    const { refusal, settled } = decide(command, {
      quiet: true,
      undo: now === null ? drawerWords.resultRemoved : drawerWords.resultRecorded,
    });
    const refuse = ({ code, text }: Refusal): void => {
      setProblem(text);
      // Now the writer has been told; saving again puts this one in the other's place.
      if (code === 'CHANGED_MEANWHILE') setWas(present.current);
    };
    if (refusal !== null) {
      refuse(refusal);
      return;
    }
    setBusy(true);
    // The form stays until the server has it, so that a refusal costs nobody what was typed.
    void settled.then((outcome) => {
      setBusy(false);
      if (outcome.ok) close();
      else refuse(outcome.refusal);
    });
  };
  return (
    <DrawerSection title={drawerWords.resultTitle}>
      {was !== undefined ? (
        <Suspense fallback={<p role="status">{drawerWords.formLoading}</p>}>
          {problem !== null && result !== null && <Recorded result={result} />}
          <ResultForm
            result={was}
            hypotheses={hypotheses}
            problem={problem}
            isBusy={isBusy}
            onRecord={record}
            onCancel={close}
            {...(result === null
              ? {}
              : {
                  onRemove: () => {
                    record(null, []);
                  },
                })}
          />
        </Suspense>
      ) : (
        <>
          {result === null ? (
            <p className={styles['label']}>{drawerWords.noResult}</p>
          ) : (
            <Recorded result={result} />
          )}
          {!isReadOnly && mayHave && (
            <div>
              <Button
                spacing="compact"
                onClick={() => {
                  setWas(result);
                }}
              >
                {result === null ? drawerWords.resultRecord : drawerWords.resultChange}
              </Button>
            </div>
          )}
        </>
      )}
    </DrawerSection>
  );
};
