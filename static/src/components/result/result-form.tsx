import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import TextArea from '@atlaskit/textarea';
import type { MilestoneResult } from '#domain/entities/milestones/milestone/milestone';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { ChoiceGroup } from './choice-group';
import { draftOf, MET, resultOf, VERDICTS } from './result-draft';
import styles from './result.module.css';

export interface TestedHypothesis {
  readonly id: string;
  readonly text: string;
}

interface ResultFormProps {
  /** Recorded already; null: nothing yet. */
  readonly result: MilestoneResult | null;
  readonly hypotheses: readonly TestedHypothesis[];
  readonly isBusy?: boolean;
  /** Why it was not recorded. */
  readonly problem?: string | null;
  readonly onRecord: (result: MilestoneResult, hypothesisIds: readonly string[]) => void;
  readonly onCancel?: () => void;
  /** Takes the recorded result away. */
  readonly onRemove?: () => void;
}

/** What was seen, what it means and what follows, in the words of the team. */
export const ResultForm = ({
  result,
  hypotheses,
  isBusy = false,
  problem = null,
  onRecord,
  onCancel,
  onRemove,
}: ResultFormProps) => {
  const [draft, setDraft] = useState(() =>
    draftOf(
      result,
      hypotheses.map(({ id }) => id),
    ),
  );
  const [asked, setAsked] = useState(false);
  const whole = resultOf(draft);
  const missing = asked && whole === undefined;
  return (
    <form
      className={styles['form']}
      aria-label="Record the result"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole === undefined) setAsked(true);
        else onRecord(whole, draft.hypothesisIds);
      }}
    >
      <LabelledField
        label="What did you see?"
        error={
          missing && draft.seen.trim() === '' ? 'Write what you saw, in numbers if you have any.' : undefined
        }
      >
        {(field) => (
          <TextArea
            {...field}
            minimumRows={2}
            value={draft.seen}
            onChange={({ currentTarget }) => {
              setDraft({ ...draft, seen: currentTarget.value });
            }}
          />
        )}
      </LabelledField>
      <div className={styles['answers']}>
        <ChoiceGroup
          label="Threshold met?"
          words={MET}
          value={draft.thresholdMet}
          onChoose={(thresholdMet) => {
            setDraft({ ...draft, thresholdMet });
          }}
        />
        <ChoiceGroup
          label={hypotheses.length > 1 ? 'Hypotheses are' : 'Hypothesis is'}
          words={VERDICTS}
          value={draft.verdict}
          onChoose={(verdict) => {
            setDraft({ ...draft, verdict });
          }}
        />
      </div>
      {hypotheses.length > 1 && (
        <fieldset className={styles['choices']}>
          <legend className={styles['label']}>This says so of</legend>
          {hypotheses.map(({ id, text }) => (
            <Checkbox
              key={id}
              label={text}
              isChecked={draft.hypothesisIds.includes(id)}
              onChange={({ currentTarget }) => {
                const others = draft.hypothesisIds.filter((one) => one !== id);
                setDraft({ ...draft, hypothesisIds: currentTarget.checked ? [...others, id] : others });
              }}
            />
          ))}
        </fieldset>
      )}
      <LabelledField label="What do we do next?">
        {(field) => (
          <TextArea
            {...field}
            minimumRows={2}
            value={draft.decision}
            onChange={({ currentTarget }) => {
              setDraft({ ...draft, decision: currentTarget.value });
            }}
          />
        )}
      </LabelledField>
      {missing && (draft.thresholdMet === null || draft.verdict === null) && (
        <FindingLine severity="error">
          Say whether the threshold was met and what that makes of the hypothesis.
        </FindingLine>
      )}
      {problem !== null && (
        <div role="alert">
          <FindingLine severity="error">{problem}</FindingLine>
        </div>
      )}
      <div className={styles['acts']}>
        <Button type="submit" appearance="primary" isLoading={isBusy}>
          {result === null ? 'Record result' : 'Save result'}
        </Button>
        {onCancel !== undefined && (
          <Button appearance="subtle" onClick={onCancel}>
            Cancel
          </Button>
        )}
        {onRemove !== undefined && (
          <Button appearance="subtle" isDisabled={isBusy} onClick={onRemove}>
            Remove result
          </Button>
        )}
      </div>
    </form>
  );
};
