import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import type { CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { RefusedText } from '../../../components/refused-text';
import { changedBy, presentText } from '../../../components/text-edit';
import { useDecide } from '../../../components/use-decide';
import { useQuarterState, useQuarterStore } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { ActionMenu, type MenuGroup } from '../../../ui/action-menu';
import { FindingLine } from '../../../ui/finding-line';
import type { SaveProblem } from '../../../ui/inline-text';
import { TextConflict } from '../../../ui/text-conflict';
import { useKeptEdit } from '../activities/use-kept-edit';
import { canvasWords } from '../words/canvas-words';
import { NoteForm, type ChosenMarks } from './note-form';
import { NoteKind } from './note-kind';
import styles from './canvas-note-card.module.css';

interface CardProps {
  readonly note: CanvasNote;
  readonly isReadOnly: boolean;
  /** What else its menu offers. */
  readonly more?: readonly MenuGroup[];
  /** Below its words: what it is voted with. */
  readonly children?: ReactNode;
}

const NO_MARKS: ChosenMarks = { changes: {}, was: {} };

/** All notes of the board, by their words: the focus walks over these. */
const NOTE = 'okra-canvas-note';

const walk = (from: HTMLElement, by: number): void => {
  const notes = [...document.querySelectorAll<HTMLElement>(`[data-note=${NOTE}]`)];
  notes[notes.indexOf(from) + by]?.focus();
};

/** A note of the canvas: its words, what it is and where it is known from, who wrote it, and a menu. */
export const CanvasNoteCard = ({ note, isReadOnly, more = [], children }: CardProps) => {
  const { id, area, text, kind, evidence, aspect, by } = note;
  const decide = useDecide();
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  const store = useQuarterStore();
  const { begun, write, drop } = useKeptEdit(`okra-canvas-note-${id}`, text);
  const [isAsked, setAsked] = useState(false);
  // Who wrote these words meanwhile, and which: both are shown.
  const [conflict, setConflict] = useState<SaveProblem | null>(null);
  const edit = (): void => {
    setAsked(true);
    write(text);
  };
  const close = (): void => {
    setConflict(null);
    drop();
  };
  const isOthers = by !== undefined && by !== me;

  const park = (): void => {
    decide(
      {
        kind: 'batch',
        commands: [
          // Whose it is stands on the card, and in the menu.
          { kind: 'canvasNote.remove', target: id, ...(isOthers ? { confirmed: true } : {}) },
          { kind: 'parkedNote.add', values: { text, sessionId: 's0' } },
        ],
      },
      { undo: canvasWords.parked },
    );
  };
  const groups: readonly MenuGroup[] = [
    ...more,
    {
      title: canvasWords.moveTo,
      acts: CANVAS_AREAS.filter((other) => other !== area).map((to) => ({
        text: canvasWords.areas[to].name,
        onClick: () =>
          void decide(
            { kind: 'canvasNote.edit', target: id, changes: { area: to } },
            { undo: canvasWords.movedTo(canvasWords.areas[to].name) },
          ),
      })),
    },
    {
      title: canvasWords.note,
      acts: [
        { text: canvasWords.edit, onClick: edit },
        { text: isOthers ? canvasWords.parkOf(nameOf(by)) : canvasWords.park, onClick: park },
        {
          text: canvasWords.remove,
          onClick: () =>
            void decide({ kind: 'canvasNote.remove', target: id }, { undo: canvasWords.removed }),
        },
      ],
    },
  ];

  const save = (typed: string, was: string, marks: ChosenMarks): string | null => {
    const isOther = typed.trim() !== was;
    const changes = { ...marks.changes, ...(isOther ? { text: typed } : {}) };
    if (Object.keys(changes).length === 0) {
      close();
      return null;
    }
    const { refusal } = decide(
      {
        kind: 'canvasNote.edit',
        target: id,
        changes,
        was: { ...marks.was, ...(isOther ? { text: was } : {}) },
      },
      { quiet: true, showsOvertaken: true },
    );
    const theirs = refusal === null ? undefined : presentText(refusal, 'text');
    if (refusal === null) close();
    if (theirs === undefined) return refusal?.text ?? null;
    setConflict({ text: changedBy(store.getState(), id, 'text'), theirs });
    return null;
  };

  if (begun !== null && !isReadOnly) {
    return (
      <li>
        <NoteForm
          area={area}
          label={canvasWords.editText}
          act={canvasWords.save}
          text={begun.text}
          onType={write}
          onCancel={close}
          start={{ kind, evidence, aspect }}
          isPrimary={false}
          takesFocus={isAsked}
          onSave={(typed, _marks, chosen) => save(typed, begun.was, chosen)}
        />
        {conflict !== null && (
          <div role="alert">
            <TextConflict
              sentence={conflict.text}
              mine={begun.text}
              theirs={conflict.theirs ?? ''}
              onTakeTheirs={close}
              onKeepMine={() => void save(begun.text, conflict.theirs ?? '', NO_MARKS)}
            />
          </div>
        )}
      </li>
    );
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') walk(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') walk(event.currentTarget, -1);
    else if (event.key === 'e') edit();
    else if (event.key === 'g')
      event.currentTarget.closest('li')?.querySelector<HTMLElement>('[aria-haspopup]')?.click();
    else return;
    event.preventDefault();
  };
  return (
    <li className={styles['card']}>
      <div className={styles['top']}>
        {!isReadOnly ? (
          // eslint-disable-next-line @atlaskit/design-system/no-html-button -- the note's own words are what one edits
          <button type="button" className={styles['text']} data-note={NOTE} onClick={edit} onKeyDown={press}>
            <bdi>{text}</bdi>
          </button>
        ) : (
          <bdi className={styles['words']}>{text}</bdi>
        )}
        {!isReadOnly && <ActionMenu compact label={canvasWords.menu(text)} groups={groups} />}
      </div>
      <div className={styles['meta']}>
        <NoteKind kind={kind} evidence={evidence} />
        {by !== undefined && <span>{nameOf(by)}</span>}
      </div>
      <RefusedText concept="canvasNote" target={id} field="text" value={text} />
      {evidence === null && <FindingLine severity="info">{canvasWords.noEvidence}</FindingLine>}
      {children}
    </li>
  );
};
