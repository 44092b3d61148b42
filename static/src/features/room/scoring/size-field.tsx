import Textfield from '@atlaskit/textfield';
import { useRef, useState } from 'react';
import type { Refusal } from '#domain/kernel/refusal';
import type { Submitted } from '../../../sync/new-command';
import { useQuarterStore } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { TextConflict } from '../../../ui/text-conflict';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { scoreWords } from '../words/score-words';
import styles from './scoring.module.css';

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly draftKey: string;
  readonly value: string;
  readonly example?: string;
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
  /** Writes over what its writer saw, and over nothing else. */
  readonly onSave: (text: string, was: string) => Submitted;
}

/** One half of what a size means. What was not taken stays typed, and what somebody else wrote meanwhile beside it. */
export const SizeField = ({
  label,
  name,
  draftKey,
  value,
  example,
  error,
  isReadOnly,
  onSave,
}: FieldProps) => {
  const store = useQuarterStore();
  const draft = useKeptDraft(draftKey);
  // What stood there when the writing began, also before a reload.
  const began = useKeptDraft(`${draftKey}-was`);
  const [problem, setProblem] = useState<Refusal | null>(null);
  const last = useRef('');
  const text = draft.text ?? value;
  const help = text === '' && example !== undefined ? scoreWords.forExample(example) : undefined;
  const drop = (): void => {
    setProblem(null);
    draft.write(null);
    began.write(null);
  };
  const keep = (typed: string, was: string, refusal: Refusal): void => {
    draft.write(typed);
    began.write(was);
    setProblem(refusal);
  };
  const save = (was: string): void => {
    const typed = draft.text?.trim() ?? value;
    if (typed === value) {
      drop();
      return;
    }
    const { id, refusal, settled } = onSave(typed, was);
    if (refusal !== null) {
      keep(typed, was, refusal);
      return;
    }
    drop();
    last.current = id;
    // The other's text may have been on its way here.
    void settled.then((outcome) => {
      if (outcome.ok || last.current !== id) return;
      store.dismiss(id);
      keep(typed, was, outcome.refusal);
    });
  };
  const saveBegun = (): void => save(began.text ?? (draft.text === null ? value : ''));
  if (isReadOnly) {
    return (
      <span>
        <span className={styles['quiet']}>{label}</span>
        <bdi className={styles['text']}>{value === '' ? scoreWords.notSaid : value}</bdi>
      </span>
    );
  }
  const isConflict = problem?.code === 'CHANGED_MEANWHILE';
  const said = isConflict ? undefined : (problem?.text ?? error);
  return (
    <div className={styles['part']}>
      <LabelledField label={label} error={said} {...(help === undefined ? {} : { help })}>
        {(field) => (
          <Textfield
            {...field}
            aria-label={name}
            value={text}
            isInvalid={problem !== null || error !== undefined}
            onChange={({ currentTarget }) => {
              if (draft.text === null) began.write(value);
              if (!isConflict) setProblem(null);
              draft.write(currentTarget.value);
            }}
            onBlur={saveBegun}
            onKeyDown={({ key }) => {
              if (key === 'Enter') saveBegun();
            }}
          />
        )}
      </LabelledField>
      {isConflict && (
        <div role="alert">
          <TextConflict
            sentence={scoreWords.sizeConflict}
            mine={text}
            theirs={value}
            onTakeTheirs={drop}
            onKeepMine={() => save(value)}
          />
        </div>
      )}
    </div>
  );
};
