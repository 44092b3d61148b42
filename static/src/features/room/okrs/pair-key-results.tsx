import Button from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { useMemo, useState } from 'react';
import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import { MAX_KEY_RESULTS } from '#domain/entities/agreement/key-result/key-result-commands';
import { keyResultsOf } from '#domain/entities/agreement/key-result/key-results-of';
import { hypothesesOf } from '#domain/entities/agreement/hypothesis/hypotheses-of';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { findById } from '#domain/kernel/collection';
import { keyResultCode } from '#domain/views/thread/codes';
import { CodeLabel } from '../../../components/code-label';
import { EditableField } from '../../../components/editable-field';
import { FeasibilityChoice } from '../../../components/feasibility/feasibility-choice';
import { FeasibilityReason } from '../../../components/feasibility/feasibility-reason';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { AddLine } from '../../../ui/add-line';
import { ChoiceButton } from '../../../ui/choice-button';
import { ChoiceMenu } from '../../../ui/choice-menu';
import { FindingLine } from '../../../ui/finding-line';
import { IconButton } from '../../../ui/icon-button';
import { useLostWhenGone } from '../../../ui/lost-text';
import { uiWords } from '../../../ui/words/ui-words';
import { pairWords } from '../words/pair-words';
import styles from './pairs.module.css';

interface RowProps {
  readonly keyResult: KeyResult;
  /** Those of its objective. */
  readonly hypotheses: readonly Hypothesis[];
  readonly isReadOnly: boolean;
}

/** The beliefs that would move it, or one to be chosen. */
const Covered = ({ keyResult, hypotheses, isReadOnly }: RowProps) => {
  const decide = useDecide();
  const covering = hypotheses.filter(({ keyResultIds }) => keyResultIds.includes(keyResult.id));
  if (covering.length > 0) {
    return (
      <ul className={styles['covering']}>
        {covering.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    );
  }
  const label = pairWords.chooseFor(keyResultCode(keyResult));
  return (
    <>
      <FindingLine severity="warn">{pairWords.noHypothesis}</FindingLine>
      {!isReadOnly && hypotheses.length > 0 && (
        <ChoiceMenu
          label={label}
          value={null}
          choices={hypotheses.map(({ id, text }) => ({ value: id, text }))}
          button={(props, ref) => (
            <ChoiceButton {...props} ref={ref ?? null} label={label}>
              {pairWords.choose}
            </ChoiceButton>
          )}
          onChoose={(target) => {
            const was = hypotheses.find(({ id }) => id === target)?.keyResultIds;
            if (was === undefined) return;
            decide({
              kind: 'hypothesis.edit',
              target,
              changes: { keyResultIds: [...was, keyResult.id] },
              was: { keyResultIds: was },
            });
          }}
        />
      )}
    </>
  );
};

const Row = (props: RowProps) => {
  const { keyResult, isReadOnly } = props;
  const decide = useDecide();
  const [isAsked, setAsked] = useState(false);
  const code = keyResultCode(keyResult);
  return (
    <tr>
      <td>
        <CodeLabel code={code} />
      </td>
      <td>
        <div className={styles['row']}>
          <EditableField
            concept="keyResult"
            target={keyResult.id}
            field="text"
            value={keyResult.text}
            label={pairWords.keyResultText(code)}
            required
            isReadOnly={isReadOnly}
          />
          {!isReadOnly && (
            <IconButton
              compact
              icon={DeleteIcon}
              label={pairWords.deleteKeyResult(code)}
              onClick={() =>
                decide({ kind: 'keyResult.remove', target: keyResult.id }, { undo: pairWords.deleted(code) })
              }
            />
          )}
        </div>
      </td>
      <td>
        <Covered {...props} />
      </td>
      <td>
        <FeasibilityChoice
          keyResult={keyResult}
          code={code}
          isReadOnly={isReadOnly}
          onJudged={() => setAsked(true)}
        />
        <FeasibilityReason
          keyResult={keyResult}
          code={code}
          isReadOnly={isReadOnly}
          isAsked={isAsked}
          onAnswered={() => setAsked(false)}
        />
      </td>
    </tr>
  );
};

/** A line for the next one; a fourth is refused with the reason, and may be insisted on (S1-5). */
const AddKeyResult = ({ objective }: { readonly objective: string }) => {
  const decide = useDecide();
  const place = useQuarter(({ objectives }) => findById(objectives, objective)?.title ?? '');
  const [limit, setLimit] = useState<{ readonly text: string; readonly why: string } | null>(null);
  useLostWhenGone(
    limit && { label: uiWords.at(pairWords.newKeyResult, place), text: limit.text, reason: limit.why },
  );
  const add = (text: string, override: boolean) =>
    decide(
      {
        kind: 'keyResult.add',
        values: { objectiveId: objective, text },
        ...(override ? { override } : {}),
      },
      { quiet: true },
    ).refusal;
  if (limit !== null) {
    return (
      <div className={styles['limit']} role="alert">
        <FindingLine severity="warn">{limit.why}</FindingLine>
        <bdi>{limit.text}</bdi>
        <span className={styles['limitActs']}>
          <Button
            spacing="compact"
            onClick={() => {
              if (add(limit.text, true) === null) setLimit(null);
            }}
          >
            {pairWords.addAnyway}
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={() => setLimit(null)}>
            {pairWords.leaveOut}
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div>
      <AddLine
        act={pairWords.addKeyResult}
        label={pairWords.newKeyResult}
        place={place}
        placeholder={pairWords.keyResultExample}
        keepsOpen
        onAdd={(text) => {
          const refusal = add(text, false);
          if (refusal === null) return null;
          const isHeld = refusal.code === 'KR_LIMIT';
          if (isHeld) setLimit({ text, why: refusal.text });
          return { text: refusal.text, isHeld };
        }}
      />
    </div>
  );
};

interface KeyResultsProps {
  readonly objective: string;
  readonly isReadOnly: boolean;
}

/** One to three key results, each with what would move it and whether it can be moved. */
export const PairKeyResults = ({ objective, isReadOnly }: KeyResultsProps) => {
  const select = useMemo(
    () =>
      createSelector((quarter) => ({
        keyResults: keyResultsOf(quarter, objective),
        hypotheses: hypothesesOf(quarter, objective),
      })),
    [objective],
  );
  const { keyResults, hypotheses } = useQuarter(select);
  const title = pairWords.keyResults(keyResults.length, MAX_KEY_RESULTS);
  return (
    <section className={styles['results']} aria-label={title}>
      <h4 className={styles['name']}>{title}</h4>
      {keyResults.length === 0 ? (
        <p className={styles['quiet']}>{pairWords.noKeyResults}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{pairWords.code}</th>
              <th scope="col">{pairWords.keyResult}</th>
              <th scope="col">{pairWords.covered}</th>
              <th scope="col">{pairWords.feasible}</th>
            </tr>
          </thead>
          <tbody>
            {keyResults.map((keyResult) => (
              <Row key={keyResult.id} keyResult={keyResult} hypotheses={hypotheses} isReadOnly={isReadOnly} />
            ))}
          </tbody>
        </table>
      )}
      {!isReadOnly && <AddKeyResult objective={objective} />}
    </section>
  );
};
