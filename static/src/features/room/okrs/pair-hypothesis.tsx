import CrossIcon from '@atlaskit/icon/core/cross';
import DeleteIcon from '@atlaskit/icon/core/delete';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { EditableField } from '../../../components/editable-field';
import { useDecide } from '../../../components/use-decide';
import { AddLine } from '../../../ui/add-line';
import { ChoiceButton } from '../../../ui/choice-button';
import { ChoiceMenu } from '../../../ui/choice-menu';
import { IconButton } from '../../../ui/icon-button';
import { pairWords } from '../words/pair-words';
import styles from './pairs.module.css';

const FORMS: readonly Hypothesis['form'][] = ['if-then', 'question', 'must-be-true'];

interface HypothesisProps {
  readonly hypothesis: Hypothesis;
  readonly isReadOnly: boolean;
}

const Form = ({ hypothesis: { id, text, form }, isReadOnly }: HypothesisProps) => {
  const decide = useDecide();
  const label = pairWords.formOf(text, pairWords.forms[form]);
  if (isReadOnly) return <span className={styles['quiet']}>{pairWords.forms[form]}</span>;
  return (
    <ChoiceMenu
      label={label}
      value={form}
      choices={FORMS.map((value) => ({ value, text: pairWords.forms[value] }))}
      button={(props, ref) => (
        <ChoiceButton {...props} ref={ref ?? null} label={label}>
          <span className={styles['quiet']}>{pairWords.forms[form]}</span>
        </ChoiceButton>
      )}
      onChoose={(value) => {
        const chosen = FORMS.find((one) => one === value);
        if (chosen !== undefined && chosen !== form)
          decide({ kind: 'hypothesis.edit', target: id, changes: { form: chosen }, was: { form } });
      }}
    />
  );
};

/** What customers do if it is true, a line each (S1-6). */
const Expected = ({ hypothesis: { id, text, expected }, isReadOnly }: HypothesisProps) => {
  const decide = useDecide();
  const change = (now: readonly string[], undo?: string) =>
    decide(
      { kind: 'hypothesis.edit', target: id, changes: { expected: now }, was: { expected } },
      undo === undefined ? { quiet: true } : { undo },
    ).refusal;
  return (
    <>
      {expected.length > 0 && <span className={styles['quiet']}>{pairWords.expect}</span>}
      <ul className={styles['expected']}>
        {expected.map((line) => (
          <li key={line} className={styles['expectation']}>
            <bdi>{line}</bdi>
            {!isReadOnly && (
              <IconButton
                compact
                icon={CrossIcon}
                label={pairWords.removeExpected(line)}
                onClick={() =>
                  void change(
                    expected.filter((one) => one !== line),
                    pairWords.expectedRemoved,
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <div>
          <AddLine
            act={pairWords.addExpected}
            label={pairWords.expectedField(text)}
            onAdd={(line) => {
              if (expected.includes(line)) return null;
              const refusal = change([...expected, line]);
              return refusal === null ? null : { text: refusal.text };
            }}
          />
        </div>
      )}
    </>
  );
};

/** A belief in one of three forms, with what we expect to see. */
export const PairHypothesis = (props: HypothesisProps) => {
  const { hypothesis, isReadOnly } = props;
  const { id, text } = hypothesis;
  const decide = useDecide();
  return (
    <li className={styles['belief']}>
      <div className={styles['row']}>
        <Form {...props} />
        {!isReadOnly && (
          <IconButton
            compact
            icon={DeleteIcon}
            label={pairWords.remove(text)}
            onClick={() => decide({ kind: 'hypothesis.remove', target: id }, { undo: pairWords.removed })}
          />
        )}
      </div>
      <EditableField
        concept="hypothesis"
        target={id}
        field="text"
        value={text}
        label={pairWords.textOf(text)}
        required
        isReadOnly={isReadOnly}
      />
      <Expected {...props} />
    </li>
  );
};
