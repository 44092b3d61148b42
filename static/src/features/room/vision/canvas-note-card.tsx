import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import type { CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { useDecide } from '../../../components/use-decide';
import { useMay } from '../../../sync/use-may';
import { useQuarterState } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { ActionMenu, type MenuGroup } from '../../../ui/action-menu';
import { FindingLine } from '../../../ui/finding-line';
import { useKeptDraft } from '../activities/use-kept-draft';
import { canvasWords } from '../words/canvas-words';
import { NoteForm } from './note-form';
import { NoteKind } from './note-kind';
import styles from './canvas-note-card.module.css';

interface CardProps {
  readonly note: CanvasNote;
  /** What else its menu offers. */
  readonly more?: readonly MenuGroup[];
  /** Below its words: what it is voted with. */
  readonly children?: ReactNode;
}

/** All notes of the board, by their words: the focus walks over these. */
const NOTE = 'okra-canvas-note';

const walk = (from: HTMLElement, by: number): void => {
  const notes = [...document.querySelectorAll<HTMLElement>(`[data-note=${NOTE}]`)];
  notes[notes.indexOf(from) + by]?.focus();
};

/** A note of the canvas: its words, what it is and where it is known from, who wrote it, and a menu. */
export const CanvasNoteCard = ({ note, more = [], children }: CardProps) => {
  const { id, area, text, kind, evidence, aspect, by } = note;
  const decide = useDecide();
  const may = useMay();
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  const draft = useKeptDraft(`okra-canvas-note-${id}`);
  const [isAsked, setAsked] = useState(false);
  const edit = (): void => {
    setAsked(true);
    draft.write(text);
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

  if (draft.text !== null) {
    return (
      <li>
        <NoteForm
          area={area}
          label={canvasWords.editText}
          act={canvasWords.save}
          draft={draft}
          start={{ kind, evidence, aspect }}
          isPrimary={false}
          takesFocus={isAsked}
          onSave={(typed, marks) => {
            const changes = { text: typed, ...marks };
            const { refusal } = decide(
              { kind: 'canvasNote.edit', target: id, changes, was: { text, kind, evidence, aspect } },
              { quiet: true },
            );
            if (refusal === null) draft.write(null);
            return refusal?.text ?? null;
          }}
        />
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
        {may.write ? (
          // eslint-disable-next-line @atlaskit/design-system/no-html-button -- the note's own words are what one edits
          <button type="button" className={styles['text']} data-note={NOTE} onClick={edit} onKeyDown={press}>
            <bdi>{text}</bdi>
          </button>
        ) : (
          <bdi className={styles['words']}>{text}</bdi>
        )}
        {may.write && <ActionMenu compact label={canvasWords.menu(text)} groups={groups} />}
      </div>
      <div className={styles['meta']}>
        <NoteKind kind={kind} evidence={evidence} />
        {by !== undefined && <span>{nameOf(by)}</span>}
      </div>
      {evidence === null && <FindingLine severity="info">{canvasWords.noEvidence}</FindingLine>}
      {children}
    </li>
  );
};
