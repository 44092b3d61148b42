import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useEffect, useRef, useState } from 'react';
import type { CanvasArea } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { EVIDENCE, type CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { ChoiceGroup } from '../../../components/result/choice-group';
import type { Choice } from '../../../ui/choice';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';
import { canvasWords } from '../words/canvas-words';
import styles from './note-form.module.css';

/** What a note says beside its words. */
export type NoteMarks = Pick<CanvasNote, 'kind' | 'evidence' | 'aspect'>;

/** Those of them that are to change, and what they were. */
export interface ChosenMarks {
  readonly changes: Partial<NoteMarks>;
  readonly was: Partial<NoteMarks>;
}

interface FormProps {
  readonly area: CanvasArea;
  readonly label: string;
  /** "Add note", "Save". */
  readonly act: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly start: NoteMarks;
  /** For whoever leads another act is the next one. */
  readonly isPrimary: boolean;
  /** It was asked for just now, and not brought back by a reload. */
  readonly takesFocus: boolean;
  /** Takes the words and the marks that were chosen otherwise than they stood. Why it may not be so; null: it was taken. */
  readonly onSave: (text: string, marks: NoteMarks, chosen: ChosenMarks) => string | null;
  readonly onCancel: () => void;
  readonly onFocus?: (() => void) | undefined;
}

const MARKS = ['kind', 'evidence', 'aspect'] as const;

const chosenOf = (marks: NoteMarks, began: NoteMarks): ChosenMarks => {
  const changed = MARKS.filter((mark) => marks[mark] !== began[mark]);
  const only = (from: NoteMarks): Partial<NoteMarks> =>
    Object.fromEntries(changed.map((mark) => [mark, from[mark]]));
  return { changes: only(marks), was: only(began) };
};

const NOT_SAID = '';

const sources: readonly Choice<NonNullable<CanvasNote['evidence']> | typeof NOT_SAID>[] = [
  { value: NOT_SAID, label: canvasWords.notSaid },
  ...EVIDENCE.map((value) => ({ value, label: canvasWords.evidence[value] })),
];

/** The words of a note, its kind, and where it is known from; Ctrl+Enter takes it. */
export const NoteForm = (props: FormProps) => {
  const { area, label, act, text, onType, start, isPrimary, takesFocus, onSave, onCancel } = props;
  const [began] = useState(start);
  const [marks, setMarks] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const save = (): void => {
    if (text.trim() === '') {
      field.current?.focus();
      return;
    }
    const why = onSave(text, marks, chosenOf(marks, began));
    setProblem(why);
    if (why === null) field.current?.focus();
  };
  return (
    <form
      className={styles['form']}
      onFocus={props.onFocus}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <LabelledField label={label} error={problem ?? undefined}>
        {(labelled) => (
          <TextArea
            {...labelled}
            ref={field}
            minimumRows={2}
            resize="smart"
            dir="auto"
            value={text}
            isInvalid={problem !== null}
            onChange={(event) => {
              onType(event.currentTarget.value);
              setProblem(null);
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Escape') onCancel();
              else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
              else return;
              event.preventDefault();
              // Escape is also the way back to where the session is.
              event.stopPropagation();
            }}
          />
        )}
      </LabelledField>
      {area === 'platform' && (
        <ChoiceGroup
          label={canvasWords.aspect}
          words={canvasWords.aspects}
          value={marks.aspect}
          onChoose={(aspect) => setMarks({ ...marks, aspect })}
        />
      )}
      <ChoiceGroup
        label={canvasWords.kind}
        words={canvasWords.kinds}
        value={marks.kind}
        onChoose={(kind) => setMarks({ ...marks, kind })}
      />
      <LabelledField label={canvasWords.from}>
        {(labelled) => (
          <SelectField
            {...labelled}
            value={marks.evidence ?? NOT_SAID}
            choices={sources}
            onChoose={(value) => setMarks({ ...marks, evidence: value === NOT_SAID ? null : value })}
          />
        )}
      </LabelledField>
      <div className={styles['acts']}>
        <Button type="submit" spacing="compact" {...(isPrimary ? { appearance: 'primary' } : {})}>
          {act}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onCancel}>
          {canvasWords.cancel}
        </Button>
      </div>
    </form>
  );
};
