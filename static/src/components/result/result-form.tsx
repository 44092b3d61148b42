import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import TextArea from '@atlaskit/textarea';
import type { MilestoneResult } from '#domain/entities/milestones/milestone/milestone';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { ChoiceGroup } from './choice-group';
import { draftOf, resultOf } from './result-draft';
import { resultWords } from './words/result-words';
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
      aria-label={resultWords.formLabel}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole === undefined) setAsked(true);
        else onRecord(whole, draft.hypothesisIds);
      }}
    >
      <LabelledField
        label={resultWords.seen}
        error={missing && draft.seen.trim() === '' ? resultWords.seenMissing : undefined}
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
          label={resultWords.thresholdMetAsk}
          words={resultWords.met}
          value={draft.thresholdMet}
          error={missing && draft.thresholdMet === null ? resultWords.thresholdMissing : undefined}
          onChoose={(thresholdMet) => {
            setDraft({ ...draft, thresholdMet });
          }}
        />
        <ChoiceGroup
          label={hypotheses.length > 1 ? resultWords.hypothesesAre : resultWords.hypothesisIs}
          words={resultWords.verdicts}
          value={draft.verdict}
          error={missing && draft.verdict === null ? resultWords.verdictMissing : undefined}
          onChoose={(verdict) => {
            setDraft({ ...draft, verdict });
          }}
        />
      </div>
      {hypotheses.length > 1 && (
        <fieldset className={styles['choices']}>
          <legend className={styles['label']}>{resultWords.saysOf}</legend>
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
      <LabelledField label={resultWords.decision}>
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
      {problem !== null && (
        <div role="alert">
          <FindingLine severity="error">{problem}</FindingLine>
        </div>
      )}
      <div className={styles['acts']}>
        <Button type="submit" appearance="primary" isLoading={isBusy}>
          {result === null ? resultWords.record : resultWords.save}
        </Button>
        {onCancel !== undefined && (
          <Button appearance="subtle" onClick={onCancel}>
            {resultWords.cancel}
          </Button>
        )}
        {onRemove !== undefined && (
          <Button appearance="subtle" isDisabled={isBusy} onClick={onRemove}>
            {resultWords.remove}
          </Button>
        )}
      </div>
    </form>
  );
};
